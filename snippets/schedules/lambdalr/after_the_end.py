"""Past the planned end a line goes below zero and a power turns complex, unless
the factor is held at zero.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR

FACTORS = {
    "1 - t / 4": lambda t: 1 - t / 4,
    "(1 - t / 4) ** 0.5": lambda t: (1 - t / 4) ** 0.5,
    "max(0.0, 1 - t / 4) ** 0.5": lambda t: max(0.0, 1 - t / 4) ** 0.5,
}

for name, factor in FACTORS.items():
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = -torch.ones_like(w)  # gradient -1: w moves by the rate
    optimizer = torch.optim.SGD([w], lr=1.0, foreach=False)
    scheduler = LambdaLR(optimizer, factor)
    print(f"{name:26}", end="")
    for _ in range(7):
        before = w.item()
        try:
            optimizer.step()
        except RuntimeError as error:
            print(f" rate {scheduler.get_last_lr()[0]:.2f}")
            print("RuntimeError:", error, end="")
            break
        scheduler.step()
        print(f" {w.item() - before:.3g}", end="")
    print()
