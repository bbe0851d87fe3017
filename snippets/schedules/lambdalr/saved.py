"""state_dict() leaves functions out and keeps the attributes of callable
objects, not the arguments of a partial. A lambda stops pickle.
"""

import io
import pickle
from functools import partial

import torch
from torch.optim.lr_scheduler import LambdaLR


class Decay:
    def __init__(self, gamma):
        self.gamma = gamma

    def __call__(self, step):
        return self.gamma**step


def new_scheduler(lr_lambda):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    return LambdaLR(optimizer, lr_lambda)


def rate_after_resuming(saved, resumed_with):
    state = new_scheduler(saved).state_dict()
    print("saved lr_lambdas:", state["lr_lambdas"], end=", ")

    scheduler = new_scheduler(resumed_with)
    scheduler.load_state_dict(state)
    scheduler.optimizer.step()
    scheduler.step()
    print("rate after resuming and one call:", scheduler.get_last_lr()[0])


rate_after_resuming(
    saved=lambda step: 0.5**step, resumed_with=lambda step: 0.25**step
)
rate_after_resuming(saved=partial(pow, 0.5), resumed_with=partial(pow, 0.25))
rate_after_resuming(saved=Decay(0.5), resumed_with=Decay(0.25))
try:
    torch.save(new_scheduler(lambda step: 0.5**step), io.BytesIO())
except pickle.PicklingError as error:
    print("the whole scheduler:", type(error).__name__)
