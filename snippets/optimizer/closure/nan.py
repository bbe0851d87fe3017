"""LBFGS can jump to where the loss overflows; a line search prevents it from
one start, and not from another.
"""

import torch


def train(start, line_search_fn, dtype):
    w = torch.full((1,), start, dtype=dtype, requires_grad=True)
    optimizer = torch.optim.LBFGS([w], line_search_fn=line_search_fn)
    losses = []

    def closure():
        optimizer.zero_grad()
        loss = (w.exp() - w).sum()  # far below 0 this is nearly a straight line
        loss.backward()
        losses.append(f"{loss.item():.3g}")
        return loss

    optimizer.step(closure)
    return losses


for start, line_search_fn, dtype in (
    (-10.0, None, torch.float32),
    (-10.0, "strong_wolfe", torch.float32),
    (-20.0, "strong_wolfe", torch.float32),
    (-20.0, "strong_wolfe", torch.float64),
):
    losses = train(start, line_search_fn, dtype)
    print(
        f"start {start} {line_search_fn!s:12} {dtype}:",
        *losses[:4],
        "... last",
        losses[-1],
    )
