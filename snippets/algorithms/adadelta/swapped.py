"""The other way round: lr=1.0 left standing when Adadelta is replaced."""

import torch

for optimizer_class in torch.optim.Adadelta, torch.optim.Adam, torch.optim.SGD:
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=1.0)
    losses = []
    for _ in range(6):
        optimizer.zero_grad()
        loss = 2 * ((w - 1) ** 2).sum()
        loss.backward()
        losses.append(f"{loss.item():.2f}")
        optimizer.step()
    print(f"{optimizer_class.__name__:8}", *losses)
