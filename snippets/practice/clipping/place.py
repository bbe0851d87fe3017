"""Clipping acts between backward() and step(), and in no other place."""

import torch
from torch.nn.utils import clip_grad_norm_


def moves(place):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    moves = []
    for _ in range(3):
        optimizer.zero_grad()
        if place == "before backward()":
            clip_grad_norm_([w], max_norm=1.0)
        (-100 * w).sum().backward()
        if place == "before step()":
            clip_grad_norm_([w], max_norm=1.0)
        before = w.item()
        optimizer.step()
        if place == "after step()":
            clip_grad_norm_([w], max_norm=1.0)
        moves.append(round(w.item() - before, 3))
    return moves


for place in "before backward()", "after step()", "before step()":
    print(f"clip {place:17} w moves by {moves(place)}")
