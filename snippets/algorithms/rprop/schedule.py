"""Rprop reads lr in its first step and never again: a
scheduler changes nothing after it.
"""

import torch
from torch.optim.lr_scheduler import ConstantLR, ExponentialLR, LinearLR

for make_scheduler in (
    lambda optimizer: ConstantLR(optimizer, factor=1.0),
    lambda optimizer: ExponentialLR(optimizer, gamma=0.5),
    lambda optimizer: LinearLR(optimizer, start_factor=0.25, total_iters=3),
):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = -torch.ones_like(w)
    optimizer = torch.optim.Rprop([w], lr=1.0)
    scheduler = make_scheduler(optimizer)
    moves = []
    for _ in range(4):
        before = w.item()
        optimizer.step()
        scheduler.step()
        moves.append(round(w.item() - before, 3))
    print(
        f"{type(scheduler).__name__}: moves {moves}, lr at the end "
        f"{scheduler.get_last_lr()[0]}"
    )
