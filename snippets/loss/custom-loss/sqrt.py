"""The root of zero has an infinite slope, and infinity times zero is NaN: a
perfect prediction ruins the weights.
"""

import torch

LOSSES = {
    "mean().sqrt()": lambda error: error.square().mean().sqrt(),
    "(mean() + 1e-8).sqrt()": lambda error: (
        error.square().mean() + 1e-8
    ).sqrt(),
    "vector_norm()": torch.linalg.vector_norm,
    "mean()": lambda error: error.square().mean(),
}

for name, loss_of in LOSSES.items():
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25)
    loss = loss_of(w * torch.ones(2) - torch.ones(2))
    loss.backward()
    optimizer.step()
    print(f"{name:22}  w.grad {w.grad.item()}  w {w.item()}")
