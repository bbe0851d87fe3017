"""A warm-up by the root of 1 - alpha**step corrects RMSprop's average; Adam
with a first beta of 0 has it built in.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR

ALPHA = 0.99


def moves(optimizer_class, factor=lambda epoch: 1.0, **options):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=1.0, **options)
    scheduler = LambdaLR(optimizer, factor)
    found = []
    for gradient in 1.0, 1.0, 4.0, 2.0, 1.0:
        before = w.item()
        w.grad = torch.full_like(w, -gradient)
        optimizer.step()
        scheduler.step()
        found.append(f"{w.item() - before:7.4f}")
    return " ".join(found)


print("RMSprop             ", moves(torch.optim.RMSprop, alpha=ALPHA))
print(
    "RMSprop with warm-up",
    moves(
        torch.optim.RMSprop,
        lambda epoch: (1 - ALPHA ** (epoch + 1)) ** 0.5,
        alpha=ALPHA,
    ),
)
print("Adam, betas (0, .99)", moves(torch.optim.Adam, betas=(0.0, ALPHA)))
