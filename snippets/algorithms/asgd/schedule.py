"""A scheduler reaches ASGD one step late."""

import torch
from torch.optim.lr_scheduler import ExponentialLR

for make_optimizer in (
    lambda w: torch.optim.SGD([w], lr=1.0),
    lambda w: torch.optim.ASGD([w], lr=1.0, lambd=0),
):
    w = torch.zeros(1, requires_grad=True)
    # Slope -1: each update adds exactly the rate in force to w.
    w.grad = -torch.ones(1)
    optimizer = make_optimizer(w)
    scheduler = ExponentialLR(optimizer, gamma=0.5)
    moves = []
    for _ in range(5):
        before = w.item()
        optimizer.step()
        scheduler.step()
        moves.append(w.item() - before)
    print(type(optimizer).__name__, "moves", moves)
