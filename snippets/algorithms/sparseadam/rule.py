"""SparseAdam: Adam (Kingma and Ba, 2015) on the rows that the gradient
has, and on no others; equal to the class.
"""

import torch
from torch import nn


# --8<-- [start:step]
def sparseadam_step(w, grad, state, t, lr, betas, eps, maximize):
    grad = (-grad if maximize else grad).coalesce()
    rows, values = grad.indices()[0], grad.values()
    beta1, beta2 = betas
    m, v = state["m"], state["v"]
    m[rows] = beta1 * m[rows] + (1 - beta1) * values
    v[rows] = beta2 * v[rows] + (1 - beta2) * values**2
    size = lr * (1 - beta2**t) ** 0.5 / (1 - beta1**t)
    w[rows] -= size * m[rows] / (v[rows].sqrt() + eps)


# --8<-- [end:step]
DEFAULTS = {"lr": 0.001, "betas": (0.9, 0.999), "eps": 1e-8}
DEFAULTS |= {"maximize": False}
OTHERS = {"lr": 0.05, "betas": (0.8, 0.9), "eps": 0.01, "maximize": True}
for options in DEFAULTS, OTHERS:
    embedding = nn.Embedding(8, 2, sparse=True, dtype=torch.float64)
    nn.init.ones_(embedding.weight)
    optimizer = torch.optim.SparseAdam(embedding.parameters(), **options)
    ours = torch.ones(8, 2, dtype=torch.float64)
    state = {"m": torch.zeros_like(ours), "v": torch.zeros_like(ours)}
    largest = 0.0
    for t in range(1, 101):
        batch = torch.tensor([t % 8, t % 3, t % 3])
        optimizer.zero_grad()
        embedding(batch).square().sum().backward()
        grad = embedding.weight.grad.clone()
        optimizer.step()
        sparseadam_step(ours, grad, state, t, **options)
        difference = (embedding.weight - ours).abs().max().item()
        largest = max(largest, difference)
    print(f"lr={options['lr']}, betas={options['betas']}:", end=" ")
    print(f"largest difference in 100 steps {largest:.12f}")
