"""A steady gradient of 1, lr=1.0: the steps that RMSprop's
arguments make of it.
"""

import torch


def moves(**options):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = -torch.ones_like(w)
    optimizer = torch.optim.RMSprop([w], lr=1.0, **options)
    found = []
    for _ in range(1000):
        before = w.item()
        optimizer.step()
        found.append(w.item() - before)
    return "  ".join(
        f"step {step}: {found[step - 1]:6.2f}" for step in (1, 11, 100, 1000)
    )


defaults = torch.optim.RMSprop([torch.zeros(1)]).defaults
print(
    {
        name: defaults[name]
        for name in (
            "lr",
            "alpha",
            "eps",
            "weight_decay",
            "momentum",
            "centered",
        )
    }
)
print("defaults     ", moves())
print("alpha=0.9    ", moves(alpha=0.9))
print("momentum=0.9 ", moves(momentum=0.9))
print("centered=True", moves(centered=True))
