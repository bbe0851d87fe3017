"""Powers below and above 1, another length; last_epoch=-1 in all."""

import torch
from torch.optim.lr_scheduler import LinearLR, PolynomialLR


def rates(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = PolynomialLR(optimizer, **options)
    for _ in range(11):
        yield f"{optimizer.param_groups[0]['lr']:.2f}"
        optimizer.step()
        scheduler.step()


print("total_iters=5, power=1.0 ", *rates())
print("total_iters=10, power=1.0", *rates(total_iters=10))
print("total_iters=10, power=0.5", *rates(total_iters=10, power=0.5))
print("total_iters=10, power=2.0", *rates(total_iters=10, power=2.0))

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
linear = LinearLR(optimizer, 1.0, 0.0, total_iters=10)
straight = [linear.get_last_lr()[0]]
for _ in range(10):
    optimizer.step()
    linear.step()
    straight.append(linear.get_last_lr()[0])
print("LinearLR from 1.0 to 0.0 ", *(f"{lr:.2f}" for lr in straight))
