"""A loss times 1000 takes the same steps unless there is weight decay, and a
clipped first gradient makes the same first step.
"""

import torch


def trained(steps, factor=1.0, max_norm=float("inf"), weight_decay=0.0):
    w = torch.tensor([3.0, -2.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.125, weight_decay=weight_decay)
    for _ in range(steps):
        optimizer.zero_grad()
        loss = factor * ((w - 1) ** 2).sum()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([w], max_norm)
        optimizer.step()
    return [round(x, 4) for x in w.tolist()]


for steps in 1, 20:
    for options in (
        {},
        {"factor": 1000.0},
        {"max_norm": 0.01},
        {"weight_decay": 1.0},
        {"weight_decay": 1.0, "factor": 1000.0},
    ):
        print(f"step {steps}:", trained(steps, **options), options)
