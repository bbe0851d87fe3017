"""MultiplicativeLR multiplies the present rate: after t calls by all of f(1)
to f(t), and by f(0) not at all.
"""

import torch
from torch.optim.lr_scheduler import MultiplicativeLR

asked = []


def factor(t):
    asked.append(t)
    return 0.5 if t % 10 == 0 else 1.0


def multiplicative_lr(t, lr):
    for call in range(1, t + 1):
        lr *= 0.5 if call % 10 == 0 else 1.0
    return lr


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = MultiplicativeLR(optimizer, lr_lambda=factor)

differences = []
for t in range(30):
    used = optimizer.param_groups[0]["lr"]
    differences.append(abs(used - multiplicative_lr(t, lr=0.1)))
    if t in (0, 9, 10, 19, 20, 29):
        print(f"step {t} lr {used:.4f}")
    optimizer.step()
    scheduler.step()
print("first asked for", *asked[:3], "last for", asked[-1])
print(f"largest difference {max(differences):.0e}")
