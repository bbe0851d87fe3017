"""One huge early gradient slows Adagrad down for good,
whatever comes after it.
"""

import torch


def distance(optimizer_class, first_gradient, max_norm=float("inf")):
    """How far 1000 updates with a gradient of 1 move a
    weight after its first update.
    """
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=1.0)
    w.grad = torch.full_like(w, -first_gradient)
    torch.nn.utils.clip_grad_norm_(w, max_norm)
    optimizer.step()
    after_the_first = w.item()
    w.grad = -torch.ones_like(w)
    for _ in range(1000):
        optimizer.step()
    return w.item() - after_the_first


print(
    "Adagrad, first gradient 1:                 "
    f"{distance(torch.optim.Adagrad, 1.0):.1f}"
)
print(
    "Adagrad, first gradient 1024:              "
    f"{distance(torch.optim.Adagrad, 1024.0):.1f}"
)
print(
    "RMSprop, first gradient 1024:              "
    f"{distance(torch.optim.RMSprop, 1024.0):.1f}"
)
print(
    "Adagrad, first gradient 1024 clipped to 1: "
    f"{distance(torch.optim.Adagrad, 1024.0, max_norm=1.0):.1f}"
)
