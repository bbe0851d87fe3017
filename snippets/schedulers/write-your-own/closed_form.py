"""A get_lr() that multiplies goes on from where it is; _get_closed_form_lr()
lets SequentialLR start it at initial_lr.
"""

import torch
from torch.optim.lr_scheduler import ConstantLR, LRScheduler, SequentialLR


class Halve(LRScheduler):
    def get_lr(self):
        rates = [group["lr"] for group in self.optimizer.param_groups]
        if self.last_epoch == 0:  # from the constructor: nothing to do yet
            return rates
        return [lr * 0.5 for lr in rates]


class HalveWithClosedForm(Halve):
    def _get_closed_form_lr(self):
        return [base_lr * 0.5**self.last_epoch for base_lr in self.base_lrs]


for second in Halve, HalveWithClosedForm:
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    members = [ConstantLR(optimizer, 0.25, total_iters=9), second(optimizer)]
    scheduler = SequentialLR(optimizer, members, milestones=[2])
    rates = []
    for _ in range(6):
        rates.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    print(f"{second.__name__:19}", *rates)
