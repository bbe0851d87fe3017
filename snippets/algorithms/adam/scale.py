"""A loss times 1000 takes the same steps, and so does the
first gradient that is clipped.
"""

import torch

FACTOR, MAX_NORM = 1000, 0.01


def trained(steps, factor=1.0, max_norm=float("inf")):
    w = torch.tensor([3.0, -2.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.125)
    for _ in range(steps):
        optimizer.zero_grad()
        loss = factor * (w**2).sum()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([w], max_norm)
        optimizer.step()
    return [round(x, 4) for x in w.tolist()]


for steps in 1, 20:
    print("step", steps, "the loss:       ", trained(steps))
    print("step", steps, f"times {FACTOR}:     ", trained(steps, factor=FACTOR))
    print(
        "step",
        steps,
        f"clipped to {MAX_NORM}:",
        trained(steps, max_norm=MAX_NORM),
    )
