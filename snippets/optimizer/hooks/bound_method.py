"""A bound method as a hook ties the trainer to itself: its weights wait for the
garbage collector.
"""

import gc
import weakref

import torch


class Trainer:
    def __init__(self, kind):
        self.w = torch.zeros(1, requires_grad=True)
        self.optimizer = torch.optim.SGD([self.w], lr=1.0)
        if kind == "a bound method":
            self.optimizer.register_step_post_hook(self.log)
        elif kind == "a weak reference":
            trainer = weakref.ref(self)
            self.optimizer.register_step_post_hook(
                lambda *args: trainer().log(*args)
            )

    def log(self, optimizer, args, kwargs):
        print("the hook sees w", self.w.item())


Trainer("no hook").optimizer.step()  # the first step() imports modules
gc.collect()
gc.disable()
for kind in "no hook", "a bound method", "a weak reference":
    trainer = Trainer(kind)
    trainer.optimizer.step()
    w = weakref.ref(trainer.w)
    del trainer
    print(f"{kind}: freed at once: {w() is None}")
    gc.collect()
    print(f"{kind}: freed after gc.collect(): {w() is None}")
gc.enable()
