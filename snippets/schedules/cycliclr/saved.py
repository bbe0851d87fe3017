"""A scale_fn that is a function is not saved; the attributes of an object are.
Loading takes its entry out of the dict, so that one loads a dict only once.
"""

import torch
from torch.optim.lr_scheduler import CyclicLR


class Shrink:
    def __init__(self, by):
        self.by = by

    def __call__(self, cycle):
        return self.by ** (cycle - 1)


def built(scale_fn):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
    return CyclicLR(
        optimizer, base_lr=0.0, max_lr=1.0, step_size_up=2, scale_fn=scale_fn
    )


for old, new in (
    (lambda cycle: 0.5 ** (cycle - 1), lambda cycle: 0.25 ** (cycle - 1)),
    (Shrink(0.5), Shrink(0.25)),
):
    state = built(old).state_dict()
    print("saved:", state["_scale_fn_custom"])
    resumed = built(new)
    resumed.load_state_dict(state)
    print("  height of the second cycle after loading:", resumed.scale_fn(2))

try:
    resumed.load_state_dict(state)
except KeyError as error:
    print("the same dict again: KeyError:", error)
resumed.load_state_dict(built(Shrink(0.5)).state_dict())
print("a fresh dict: height of the second cycle", resumed.scale_fn(2))
