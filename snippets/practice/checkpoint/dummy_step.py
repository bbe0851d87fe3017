"""A step with zero gradients, made so that Adam has a state to load into,
counts: the first real step is shorter, unless the state is cleared.
"""

import torch


def moves(prepare):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=1.0)
    prepare(w, optimizer)
    moves = []
    for _ in range(3):
        before = w.item()
        w.grad = -torch.ones_like(w)
        optimizer.step()
        moves.append(round(w.item() - before, 4))
    return moves


def dummy_step(w, optimizer):
    w.grad = torch.zeros_like(w)
    optimizer.step()


def dummy_step_and_clear(w, optimizer):
    dummy_step(w, optimizer)
    optimizer.state.clear()


print("no such step:             ", moves(lambda w, optimizer: None))
print("zero gradients:           ", moves(dummy_step))
print("zero gradients, and clear:", moves(dummy_step_and_clear))
