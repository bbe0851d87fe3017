"""Adam jumps at a gradient of 20; Adamax hardly stirs, and is
slow for much longer.
"""

import torch

MOMENTS = {0: "before the spike", 1: "at the spike"}
MOMENTS.update(
    {steps + 1: f"{steps} steps later" for steps in (10, 100, 1000, 2000, 3000)}
)


def moves(cls):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = cls([w], lr=1.0)
    found = []
    for step in range(-500, max(MOMENTS) + 1):
        before = w.item()
        w.grad = torch.full_like(w, -20.0 if step == 1 else -1.0)
        optimizer.step()
        if step in MOMENTS:
            found.append(w.item() - before)
    return found


for moment, adam, adamax in zip(
    MOMENTS.values(),
    moves(torch.optim.Adam),
    moves(torch.optim.Adamax),
    strict=True,
):
    print(f"{moment:16} Adam moves w by {adam:.3f}, Adamax by {adamax:.3f}")
