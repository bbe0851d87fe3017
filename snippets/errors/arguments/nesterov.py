"""Nesterov's form needs a momentum, and all of each gradient."""

import torch

w = torch.ones(1, requires_grad=True)
for options in (
    {"nesterov": True},
    {"nesterov": True, "momentum": 0.9, "dampening": 0.1},
    {"nesterov": True, "momentum": 0.9},
):
    try:
        torch.optim.SGD([w], **options)
        print(options, "no error")
    except ValueError as error:
        print(options, f"\n    ValueError: {error}")
