"""Which rates are stable with which momentum, and the best pair of the two, on
curvatures 1 and 25: the loss after 100 steps as a power of ten.
"""

import math

import torch

LOW, HIGH = 1.0, 25.0
RATES = 0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.14, 0.16


def loss_after(lr, momentum, steps=100):
    curvature = torch.tensor([LOW, HIGH], dtype=torch.float64)
    w = torch.tensor([-3.0, 2.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr, momentum=momentum)
    for _ in range(steps):
        optimizer.zero_grad()
        (curvature * w**2 / 2).sum().backward()
        optimizer.step()
    return (curvature * w**2 / 2).sum().item()


print("lr           ", *(f"{lr:4}" for lr in RATES), " stable below")
for momentum in 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.0:
    powers = [round(math.log10(loss_after(lr, momentum))) for lr in RATES]
    limit = 2 * (1 + momentum) / HIGH
    print(f"momentum {momentum} ", *(f"{p:4}" for p in powers), f" {limit:.3f}")

root = math.sqrt(HIGH / LOW)
lr = (2 / (math.sqrt(LOW) + math.sqrt(HIGH))) ** 2
momentum = ((root - 1) / (root + 1)) ** 2
found = loss_after(lr, momentum)
print(f"best pair: lr {lr:.4f}, momentum {momentum:.4f}: loss {found:.0e}")
print(f"  expected factor of w per step: {math.sqrt(momentum):.3f}")
lr, factor = 2 / (LOW + HIGH), (HIGH - LOW) / (HIGH + LOW)
print(f"best rate without momentum: lr {lr:.4f}: loss {loss_after(lr, 0):.0e}")
print(f"  expected factor of w per step: {factor:.3f}")
