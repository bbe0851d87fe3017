"""NAdam goes shorter ways than Adam on a steady slope, and
turns at once when the slope does.
"""

import torch


def moves(optimizer_class, slopes):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=1.0)
    for slope in slopes:
        before = w.item()
        w.grad = torch.full_like(w, slope)
        optimizer.step()
        yield before - w.item()


for optimizer_class in torch.optim.Adam, torch.optim.NAdam:
    steps = list(moves(optimizer_class, [1.0] * 10 + [-1.0] * 6))
    print(
        f"{optimizer_class.__name__:6}steps 1 to 5, slope 1:   ",
        *(f"{step:6.3f}" for step in steps[:5]),
    )
    print(
        f"{optimizer_class.__name__:6}steps 11 to 16, slope -1:",
        *(f"{step:6.3f}" for step in steps[10:]),
    )
