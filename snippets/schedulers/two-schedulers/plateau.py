"""Warm-up and ReduceLROnPlateau: LinearLR leaves the rate alone after its end,
LambdaLR takes each reduction back.
"""

import textwrap

import torch
from torch.optim import lr_scheduler as s

LOSSES = [8.0, 4.0, 2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]
WARMUPS = {
    "LinearLR": lambda o: s.LinearLR(o, start_factor=0.25, total_iters=3),
    "LambdaLR": lambda o: s.LambdaLR(o, lambda t: min(1.0, (t + 1) / 4)),
}


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


for name, make in WARMUPS.items():
    optimizer = new_optimizer()
    warmup = make(optimizer)
    plateau = s.ReduceLROnPlateau(optimizer, factor=0.5, patience=0)
    rates = []
    for loss in LOSSES:
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        warmup.step()
        plateau.step(loss)
    print(f"{name}, then the plateau", *rates)

optimizer = new_optimizer()
members = [WARMUPS["LinearLR"](optimizer), s.ReduceLROnPlateau(optimizer)]
try:
    s.SequentialLR(optimizer, members, milestones=[3])
except ValueError as error:
    print(textwrap.fill(f"ValueError: {error}", 76))
