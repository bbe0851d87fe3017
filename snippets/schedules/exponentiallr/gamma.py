"""gamma from what you want: the share of the rate that is left at the end."""

import torch
from torch.optim.lr_scheduler import ExponentialLR


def last_lr(gamma, steps):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = ExponentialLR(optimizer, gamma=gamma)
    for _ in range(steps):
        optimizer.step()
        scheduler.step()
    return scheduler.get_last_lr()[0]


for steps in 30, 100, 10_000:
    gamma = 0.01 ** (1 / steps)
    left = last_lr(gamma, steps)
    print(f"{steps} calls: gamma {gamma:.6f} leaves {left:.4f}")
for gamma in 0.95, 0.9, 0.5:
    print(f"gamma {gamma}: 100 calls leave {last_lr(gamma, 100):.0e}")

gamma = 0.9
for steps in 10, 30, 100, 1000:
    total = sum(gamma**t for t in range(steps))
    print(f"gamma {gamma}: {steps} rates add up to {total:.2f} times lr")
