"""Adam jumps at a gradient of 20; Adamax moves little, and is slow for much
longer: the moves at the spike and after each hundred steps from it.
"""

import torch


def moves(optimizer_class):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=1.0)
    found = []
    for gradient in [1.0] * 500 + [20.0] + [1.0] * 3000:
        before = w.item()
        w.grad = torch.full_like(w, -gradient)
        optimizer.step()
        found.append(w.item() - before)
    return found[500::100], found[499]


for optimizer_class in torch.optim.Adam, torch.optim.Adamax:
    after, before = moves(optimizer_class)
    name = optimizer_class.__name__
    print(f"{name}: before the spike {before:.2f}, at the spike {after[0]:.2f}")
    for first in range(1, 31, 10):
        print(f"{first * 100} to {(first + 9) * 100} later: {name}", end=" ")
        print(*(f"{move:.2f}" for move in after[first : first + 10]))
