"""What Muon refuses, at once or in its first step."""

import torch
from torch import nn


def attempt(call):
    try:
        call()
    except (TypeError, ValueError, RuntimeError) as error:
        print(f"{type(error).__name__}: {error}")


def step(gradient, **options):
    w = torch.zeros(2, 2, dtype=gradient.dtype, requires_grad=True)
    w.grad = gradient
    torch.optim.Muon([w], **options).step()


Muon, matrix = torch.optim.Muon, torch.eye(2)
attempt(lambda: Muon(nn.Conv2d(3, 8, 3).parameters()))
attempt(lambda: Muon(nn.Linear(3, 8).parameters()))
attempt(lambda: Muon([torch.ones(2, 2)], adjust_lr_fn="spectral"))
attempt(lambda: Muon([torch.ones(2, 2)], lr=-1.0))
attempt(lambda: Muon([torch.ones(2, 2)], momentum=-1.0))
attempt(lambda: Muon([torch.ones(2, 2)], foreach=True))
attempt(lambda: step(matrix, ns_steps=100))
attempt(lambda: step(matrix, ns_coefficients=(2.0, -1.5)))
attempt(lambda: step(matrix.to_sparse()))
attempt(lambda: step(matrix.to(torch.complex64)))
