"""In SequentialLR the rate waits for the milestone, the momentum does not. And
whoever is built first decides from which rate all of them start.
"""

import torch
from torch.optim.lr_scheduler import CyclicLR, ExponentialLR, SequentialLR


def show(cycle_first):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.5)
    if cycle_first:
        cycle = CyclicLR(optimizer, 0.01, 0.1, step_size_up=4)
        decay = ExponentialLR(optimizer, gamma=0.5)
    else:
        decay = ExponentialLR(optimizer, gamma=0.5)
        cycle = CyclicLR(optimizer, 0.01, 0.1, step_size_up=4)
    scheduler = SequentialLR(optimizer, [decay, cycle], milestones=[3])
    lrs, momenta = [], []
    for _ in range(8):
        lrs.append(f"{optimizer.param_groups[0]['lr']:.4f}")
        momenta.append(f"{optimizer.param_groups[0]['momentum']:.4f}")
        optimizer.step()
        scheduler.step()
    print("built first:", "CyclicLR" if cycle_first else "ExponentialLR")
    print("  lr      ", *lrs)
    print("  momentum", *momenta)


show(cycle_first=False)
show(cycle_first=True)
