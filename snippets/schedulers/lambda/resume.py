"""state_dict() leaves functions out and keeps the attributes of callable
objects, not the arguments of a partial.
"""

from functools import partial

import torch
from torch.optim.lr_scheduler import LambdaLR


class Decay:
    def __init__(self, gamma):
        self.gamma = gamma

    def __call__(self, step):
        return self.gamma**step


def rate_after_resuming(saved, resumed_with):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    state = LambdaLR(optimizer, saved).state_dict()
    print("saved lr_lambdas:", state["lr_lambdas"], end=", ")

    scheduler = LambdaLR(optimizer, resumed_with)
    scheduler.load_state_dict(state)
    optimizer.step()
    scheduler.step()
    print("rate after resuming and one call:", scheduler.get_last_lr()[0])


rate_after_resuming(
    saved=lambda step: 0.5**step, resumed_with=lambda step: 0.25**step
)
rate_after_resuming(saved=partial(pow, 0.5), resumed_with=partial(pow, 0.25))
rate_after_resuming(saved=Decay(0.5), resumed_with=Decay(0.25))
