"""get_state_dict before the first step makes a step of its own: with gradients
and a rate of zero, but it counts, and Adam's first real step is shorter.
"""

import torch
from torch import nn
from torch.distributed.checkpoint.state_dict import get_state_dict


def moves(prepare):
    model = nn.Linear(1, 1, bias=False, dtype=torch.float64)
    optimizer = torch.optim.Adam(model.parameters(), lr=1.0)
    prepare(model, optimizer)
    moves = []
    for _ in range(3):
        before = model.weight.item()
        model.weight.grad = -torch.ones_like(model.weight)
        optimizer.step()
        moves.append(round(model.weight.item() - before, 4))
    return moves


def get_and_clear(model, optimizer):
    get_state_dict(model, optimizer)
    optimizer.state.clear()


print("nothing saved:           ", moves(lambda model, optimizer: None))
print("get_state_dict:          ", moves(get_state_dict))
print("get_state_dict and clear:", moves(get_and_clear))
