"""Adam jumps at a gradient of 20; Adamax moves little, and is
slow for much longer.
"""

import torch

SPIKE = 500  # the step with the large gradient, counted from 0
MOMENTS = {
    "before the spike": SPIKE - 1,
    "at the spike": SPIKE,
    "10 steps later": SPIKE + 10,
    "100 steps later": SPIKE + 100,
    "1000 steps later": SPIKE + 1000,
    "2000 steps later": SPIKE + 2000,
    "3000 steps later": SPIKE + 3000,
}


def moves(optimizer_class):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=1.0)
    found = []
    for gradient in [1.0] * SPIKE + [20.0] + [1.0] * 3000:
        before = w.item()
        w.grad = torch.full_like(w, -gradient)
        optimizer.step()
        found.append(w.item() - before)
    return found


adam, adamax = moves(torch.optim.Adam), moves(torch.optim.Adamax)
for moment, step in MOMENTS.items():
    print(
        f"{moment:16} Adam moves w by {adam[step]:.3f}, "
        f"Adamax by {adamax[step]:.3f}"
    )
