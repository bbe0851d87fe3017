"""No step of Adamax is longer than lr, but for one percent;
Adam's reach 6 times lr.
"""

import torch


def longest_step(cls, slopes):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = cls([w], lr=1.0)
    longest = 0.0
    for slope in slopes:
        before = w.item()
        w.grad = torch.full_like(w, -slope)
        optimizer.step()
        longest = max(longest, w.item() - before)
    return longest


for cls in torch.optim.Adam, torch.optim.Adamax:
    silent = longest_step(cls, [0.0] * 2000 + [1.0] * 20)
    falling = longest_step(cls, [0.999**step for step in range(100)])
    print(
        f"{cls.__name__}: 2000 zeros, then ones: {silent:.3f}, gradients that "
        f"fall by a thousandth: {falling:.3f}"
    )
