"""The paper multiplies its decay by the schedule alone, PyTorch by the whole
lr: weight_decay is the paper's decay divided by the first rate.
"""

import math

import torch
from torch.optim.lr_scheduler import LambdaLR

rate, decay, steps = 0.125, 0.03125, 100


def schedule(step):
    return 0.5 * (1 + math.cos(math.pi * step / steps))


theta = torch.tensor([3.0, -2.0], dtype=torch.float64)
w = theta.clone().requires_grad_()
optimizer = torch.optim.AdamW([w], lr=rate, weight_decay=decay / rate)
scheduler = LambdaLR(optimizer, schedule)
m, v, largest = 0.0, 0.0, 0.0
for step in range(steps):
    grad = 2 * theta
    m, v = 0.9 * m + 0.1 * grad, 0.999 * v + 0.001 * grad**2
    mean, square = m / (1 - 0.9 ** (step + 1)), v / (1 - 0.999 ** (step + 1))
    adam = rate * mean / (square.sqrt() + 1e-8)
    theta = theta - schedule(step) * (adam + decay * theta)

    optimizer.zero_grad()
    (w**2).sum().backward()
    optimizer.step()
    scheduler.step()
    largest = max(largest, (w - theta).abs().max().item())
print(f"the paper: rate {rate}, decay {decay}")
print(f"PyTorch: lr {rate}, weight_decay {decay / rate}")
print(f"largest difference in {steps} steps {largest:.1e}")
