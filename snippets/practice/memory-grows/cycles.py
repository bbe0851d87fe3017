"""A bound method in a scheduler or in a hook closes a circle of references.
Then the weights and the state wait for the garbage collector.
"""

import gc
import weakref

import torch
from torch.optim.lr_scheduler import LambdaLR, StepLR


class Trainer:
    def __init__(self, kind):
        w = torch.zeros(1, requires_grad=True)
        self.optimizer = torch.optim.SGD([w], lr=1.0)
        if kind == "StepLR":
            self.scheduler = StepLR(self.optimizer, 1)
        elif kind == "LambdaLR(optimizer, function)":
            self.scheduler = LambdaLR(self.optimizer, lambda step: 1.0)
        elif kind == "LambdaLR(optimizer, self.factor)":
            self.scheduler = LambdaLR(self.optimizer, self.factor)
        elif kind == "a hook, self.log":
            self.optimizer.register_step_post_hook(self.log)

    def factor(self, step):
        return 1.0

    def log(self, optimizer, args, kwargs):
        pass


KINDS = (
    "StepLR",
    "LambdaLR(optimizer, function)",
    "LambdaLR(optimizer, self.factor)",
    "a hook, self.log",
)
Trainer("StepLR")  # the first one loads modules
gc.collect()
gc.disable()
for kind in KINDS:
    trainer = Trainer(kind)
    weight = weakref.ref(trainer.optimizer.param_groups[0]["params"][0])
    del trainer
    at_once = weight() is None
    gc.collect()
    print(f"{kind:32} freed at once {at_once}, by collect() {weight() is None}")
gc.enable()
