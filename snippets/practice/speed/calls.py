"""On a CPU: the operators that one step calls, for 1, 10 and 100 parameters."""

import torch
from torch.utils._python_dispatch import TorchDispatchMode

OPTIMIZERS = {
    "SGD": (torch.optim.SGD, {}),
    "SGD, momentum": (torch.optim.SGD, {"momentum": 0.9}),
    "AdamW": (torch.optim.AdamW, {}),
}
IMPLEMENTATIONS = {
    "for-loop": {"foreach": False},
    "foreach": {"foreach": True},
    "fused": {"fused": True},
}


class Count(TorchDispatchMode):
    """Counts the operators that Python calls while it is on."""

    calls = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        self.calls += func.namespace == "aten"
        return func(*args, **(kwargs or {}))


def calls(cls, parameters, **options):
    params = [torch.ones(8, device="cpu") for _ in range(parameters)]
    optimizer = cls([p.requires_grad_() for p in params], **options)
    for p in params:
        p.grad = torch.ones_like(p)
    optimizer.step()  # the first step also makes the state
    with Count() as count:
        optimizer.step()
    return count.calls


PARAMETERS = 1, 10, 100
print("parameters:           ", "{:5}{:5}{:6}".format(*PARAMETERS))
for name, (cls, options) in OPTIMIZERS.items():
    for way, how in IMPLEMENTATIONS.items():
        counts = [calls(cls, n, **options, **how) for n in PARAMETERS]
        print(f"{name:13} {way:8}", "{:5}{:5}{:6}".format(*counts))
