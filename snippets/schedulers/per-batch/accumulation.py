"""Gradient accumulation: the scheduler steps with the optimizer, so total_steps
counts updates, not batches.
"""

import math

import torch
from torch.optim.lr_scheduler import OneCycleLR

EPOCHS, BATCHES, K = 4, 10, 4  # an update after 4 batches, and at the end
UPDATES = EPOCHS * math.ceil(BATCHES / K)


def train(total_steps):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = OneCycleLR(
        optimizer, max_lr=1.0, total_steps=total_steps, cycle_momentum=False
    )
    rates = []
    for _ in range(EPOCHS):
        for i in range(BATCHES):
            loss = (w - 1).square().sum() / K
            loss.backward()
            if (i + 1) % K == 0 or i + 1 == BATCHES:
                rates.append(scheduler.get_last_lr()[0])
                optimizer.step()
                optimizer.zero_grad()
                scheduler.step()
    print(f"total_steps={total_steps}: {len(rates)} updates,", end=" ")
    print(f"highest rate {max(rates):.3f}, last rate {rates[-1]:.6f}")


train(total_steps=EPOCHS * BATCHES)
train(total_steps=UPDATES)
