"""A state of plain tensors, for a model and an optimizer of FSDP2: hand it over
with full_state_dict, and with the gradients cleared.

torchrun --standalone --nproc-per-node 2 mixed.py
"""

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    get_optimizer_state_dict,
    set_model_state_dict,
    set_optimizer_state_dict,
)
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
full = StateDictOptions(full_state_dict=True)


def attempt(label, call):
    try:
        call()
        said = "no error"
    except (AssertionError, RuntimeError) as error:
        words = str(error).rpartition("('")[2].partition(", need")[0]
        said = f"{type(error).__name__}: {words}"
    if rank == 0:
        print(f"{label}\n  {said}")


def step(model, adam):
    model(torch.ones(1, 2)).sum().backward()
    adam.step()


plain = nn.Linear(2, 2, bias=False)
plain_adam = torch.optim.Adam(plain.parameters(), lr=0.1)
step(plain, plain_adam)
weights = plain.state_dict()
state = get_optimizer_state_dict(plain, plain_adam)

model = nn.Linear(2, 2, bias=False)
fully_shard(model, mesh=dist.init_device_mesh("cpu", (processes,)))
adam = torch.optim.Adam(model.parameters(), lr=0.1)
attempt("model.load_state_dict", lambda: model.load_state_dict(weights))
attempt(
    "set_model_state_dict",
    lambda: set_model_state_dict(model, weights, options=full),
)
adam.load_state_dict(plain_adam.state_dict())
attempt("adam.load_state_dict and a step", lambda: step(model, adam))

for label in "gradients there", "gradients cleared":
    adam = torch.optim.Adam(model.parameters(), lr=0.1)
    if label == "gradients cleared":
        adam.zero_grad()
    attempt(
        f"set_optimizer_state_dict, {label}",
        lambda adam=adam: set_optimizer_state_dict(
            model, adam, state, options=full
        ),
    )
attempt("and a step", lambda: step(model, adam))
dist.destroy_process_group()
