"""LambdaLR multiplies the first rate by what the function makes of the count.
Here it is the transformer's: ten steps up, then one over a square root.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR


def factor(step):
    return min((step + 1) ** -0.5, (step + 1) * 10**-1.5)


def lambda_lr(t, lr):
    return lr * factor(t)


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = LambdaLR(optimizer, lr_lambda=factor)

differences = []
for t in range(60):
    used = optimizer.param_groups[0]["lr"]
    differences.append(abs(used - lambda_lr(t, lr=0.1)))
    if t in (0, 4, 9, 10, 39, 59):
        print(f"step {t} factor {factor(t):.4f} lr {used:.5f}")
    optimizer.step()
    scheduler.step()
print(f"largest difference {max(differences):.0e}")
