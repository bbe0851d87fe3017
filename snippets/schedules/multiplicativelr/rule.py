"""MultiplicativeLR multiplies the present rate by what the function returns."""

import torch
from torch.optim.lr_scheduler import MultiplicativeLR


def factor(epoch):
    return 0.5 if epoch % 10 == 0 else 1.0


def multiplicative_lr(t, lr):
    for epoch in range(1, t + 1):  # the function is not asked for epoch 0
        lr = lr * factor(epoch)
    return lr


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = MultiplicativeLR(optimizer, lr_lambda=factor)

differences = []
for t in range(40):
    used = optimizer.param_groups[0]["lr"]
    differences.append(abs(used - multiplicative_lr(t, lr=0.1)))
    if t in (0, 9, 10, 20, 30):
        print(f"epoch {t} lr {used:.4f}")
    optimizer.step()
    scheduler.step()
print(f"largest difference {max(differences):.0e}")
