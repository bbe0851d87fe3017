"""LBFGS compares with absolute numbers: a loss that is scaled down far
enough makes it crawl, or stop where it began.
"""

import torch


def run(scale, **options):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([w], **options)
    passes = 0

    def closure():
        nonlocal passes
        passes += 1
        optimizer.zero_grad()
        loss = scale * (w - 5).square().sum()
        loss.backward()
        return loss

    for _ in range(3):
        optimizer.step(closure)
    return f"passes {passes} w {w.item():.4f}"


ZERO = {"tolerance_grad": 0.0, "tolerance_change": 0.0}
SEARCH = {"line_search_fn": "strong_wolfe"}
for scale in 1.0, 1e-3, 1e-5, 1e-9:
    print(f"loss times {scale:g}: {run(scale)}", end=", ")
    print(f"line search: {run(scale, **SEARCH)}")
print(f"loss times 1e-09, tolerances 0: {run(1e-9, **ZERO)}")
