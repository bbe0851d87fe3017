"""Three runs; each differs in one argument from the first."""

import torch
from torch.optim.lr_scheduler import StepLR


def rates(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.8)
    scheduler = StepLR(optimizer, **options)
    for _ in range(9):
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
        optimizer.step()
        scheduler.step()


print("step_size=3, gamma=0.1", *rates(step_size=3))
print("step_size=2, gamma=0.1", *rates(step_size=2))
print("step_size=3, gamma=0.5", *rates(step_size=3, gamma=0.5))
