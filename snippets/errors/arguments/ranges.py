"""Each optimizer, with one argument out of its range: what it says."""

import textwrap

import torch

WRONG = {
    "lr": -1.0,
    "weight_decay": -1.0,
    "momentum": -1.0,
    "eps": -1.0,
    "betas": (1.0, 0.9),
    "betas[1]": (0.9, 1.0),
    "rho": 2.0,
    "alpha": -1.0,
    "lr_decay": -1.0,
    "initial_accumulator_value": -1.0,
    "momentum_decay": -1.0,
    "etas": (1.2, 0.5),
    "d": 0.5,
    "beta2_decay": 1.0,
    "eps[0]": (-1.0, 1e-3),
    "eps[1]": (None, -1.0),
    "adjust_lr_fn": "adamw",
}

said = {}
for name in torch.optim.__all__:
    optimizer = vars(torch.optim)[name]
    for argument, value in WRONG.items():
        w = torch.ones(2, 2, requires_grad=True)
        try:
            optimizer([w], **{argument.partition("[")[0]: value})
        except ValueError as error:
            said.setdefault(f"{error}", []).append(name)
        except TypeError:
            pass  # it has no such argument, or another kind of it

for message, names in said.items():
    print(f"ValueError: {message}")
    print(textwrap.indent(textwrap.fill(" ".join(names), 72), "    "))
