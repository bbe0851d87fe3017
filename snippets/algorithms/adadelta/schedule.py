"""Around a minimum Adadelta's steps go on growing and the loss rises again: a
schedule on lr stops it.
"""

import torch
from torch.optim.lr_scheduler import ExponentialLR

for gamma in 1.0, 0.999:
    w = torch.tensor([2.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adadelta([w])
    scheduler = ExponentialLR(optimizer, gamma=gamma)
    losses = []
    for _ in range(3001):
        optimizer.zero_grad()
        loss = 12.5 * (w * w).sum()
        losses.append(loss.item())
        loss.backward()
        optimizer.step()
        scheduler.step()
    print(f"gamma={gamma}")
    for step in 300, 1000, 2000, 3000:
        print(f"  loss after step {step}: {losses[step]:.4f}")
