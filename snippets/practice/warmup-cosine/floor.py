"""Fifteen batches in groups of four: a loop that steps after each full group
makes three updates in an epoch, and the schedule was planned for four.
"""

import math

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

EPOCHS, BATCHES, GROUP = 5, 15, 4
planned = EPOCHS * math.ceil(BATCHES / GROUP)
w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = CosineAnnealingLR(optimizer, T_max=planned)

rates = []
for _ in range(EPOCHS):
    for i in range(BATCHES):
        loss = (w - 1.0).square().sum() / GROUP
        loss.backward()
        if (i + 1) % GROUP == 0:
            rates.append(scheduler.get_last_lr()[0])
            optimizer.step()
            optimizer.zero_grad()
            scheduler.step()
print(f"planned {planned}, made {len(rates)}, last rate {rates[-1]:.3f}")
