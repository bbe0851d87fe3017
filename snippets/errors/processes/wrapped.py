"""The model is in the wrapper's attribute module: its methods, its names, and
at least one parameter that is trained.

torchrun --standalone --nproc-per-node 2 wrapped.py
"""

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo")
rank = dist.get_rank()


class Model(nn.Linear):
    def predict(self, inputs):
        return self(inputs).round()


def attempt(label, call):
    try:
        call()
        said = "no error"
    except (AttributeError, RuntimeError) as error:
        said = f"{type(error).__name__}: {error}".expandtabs(4)
    if rank == 0:
        print(f"{label}\n  {said}")


model = DistributedDataParallel(Model(1, 1))
x = torch.ones(1, 1)
attempt("model.predict(x)", lambda: model.predict(x))
attempt("model.module.predict(x)", lambda: model.module.predict(x))
plain = Model(1, 1)
attempt("model.state_dict()", lambda: plain.load_state_dict(model.state_dict()))
attempt(
    "model.module.state_dict()",
    lambda: plain.load_state_dict(model.module.state_dict()),
)
frozen = Model(1, 1).requires_grad_(False)
attempt("DDP of a frozen model", lambda: DistributedDataParallel(frozen))
dist.destroy_process_group()
