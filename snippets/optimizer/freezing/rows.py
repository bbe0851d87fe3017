"""A hook zeroes the gradient of row 0, and row 0 still moves."""

import torch

MASK = torch.tensor([[0.0], [1.0]])


def moved(rounds_before, name, **options):
    w = torch.ones(2, 1, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=0.1, **options)
    for step in range(rounds_before + 20):
        if step == rounds_before:
            w.register_hook(lambda grad: grad * MASK)
            frozen_at = w[0].item()
        optimizer.zero_grad()
        (-w).sum().backward()
        optimizer.step()
    return w[0].item() - frozen_at


for rounds_before, name, options in (
    (0, "SGD", {}),
    (0, "SGD", {"weight_decay": 0.1}),
    (0, "SGD", {"momentum": 0.9}),
    (3, "SGD", {"momentum": 0.9}),
    (0, "Adam", {}),
    (3, "Adam", {}),
    (0, "AdamW", {}),
):
    move = moved(rounds_before, name, **options)
    label = " ".join([name, *(f"{k}={v}" for k, v in options.items())])
    print(
        f"{label:20} hook after {rounds_before} rounds: row 0 moved {move:7.4f}"
    )
