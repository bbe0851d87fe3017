"""Its state_dict() holds warmup and the counter: resumed, it goes on with the
same rates.
"""

import tempfile
import textwrap
from pathlib import Path

import torch
from torch.optim.lr_scheduler import LRScheduler


class InverseSqrtLR(LRScheduler):
    def __init__(self, optimizer, warmup, last_epoch=-1):
        self.warmup = warmup
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        t = self.last_epoch + 1
        factor = min(t / self.warmup, (self.warmup / t) ** 0.5)
        return [base_lr * factor for base_lr in self.base_lrs]


def build(warmup):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5)
    return optimizer, InverseSqrtLR(optimizer, warmup)


def rates(optimizer, scheduler, steps):
    used = []
    for _ in range(steps):
        used.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return used


first = build(warmup=4)
rates(*first, steps=3)
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "checkpoint.pt"
    torch.save([part.state_dict() for part in first], file)
    saved = torch.load(file, weights_only=True)
said = f"saved: {' '.join(saved[1])}"
print(textwrap.fill(said, 78, subsequent_indent="  "))

second = build(warmup=1)  # overwritten by what is loaded
for part, state in zip(second, saved, strict=True):
    part.load_state_dict(state)
print("same rates:", rates(*second, steps=8) == rates(*first, steps=8))
