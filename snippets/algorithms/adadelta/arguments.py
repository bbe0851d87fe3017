"""Each argument alone, on three equal gradients: where the weight is, and what
the average of its steps holds. lr does not enter the average.
"""

import torch

defaults = torch.optim.Adadelta([torch.zeros(1)]).defaults
for name in "lr", "rho", "eps", "weight_decay":
    print(f"default {name}={defaults[name]}")
for options in (
    {},
    {"lr": 0.001},
    {"rho": 0.95},
    {"rho": 1.0},
    {"eps": 1e-4},
    {"weight_decay": 0.5},
    {"maximize": True},
):
    w = torch.ones(1, dtype=torch.float64, requires_grad=True)
    w.grad = torch.full_like(w, -0.25)
    optimizer = torch.optim.Adadelta([w], **options)
    for _ in range(3):
        optimizer.step()
    told = " ".join(f"{name}={value}" for name, value in options.items())
    acc_delta = optimizer.state[w]["acc_delta"].item()
    print(
        f"{told or 'defaults'}: w moved by {w.item() - 1:.3g}, "
        f"acc_delta {acc_delta:.3g}"
    )
