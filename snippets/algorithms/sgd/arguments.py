"""What each argument does to four updates on a slope of -1."""

import torch

print("default lr:", torch.optim.SGD([torch.zeros(1)]).defaults["lr"])
for options in (
    {"momentum": 0},
    {"momentum": 0.5},
    {"momentum": 0.5, "dampening": 0.5},
    {"momentum": 0.5, "nesterov": True},
    {"momentum": 0.5, "weight_decay": 1},
):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0, **options)
    moves = []
    for _ in range(4):
        before = w.item()
        w.grad = -torch.ones(1)
        optimizer.step()
        moves.append(w.item() - before)
    print(options, "moves", moves)
