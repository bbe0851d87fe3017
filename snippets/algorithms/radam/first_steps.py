"""Five steps of RAdam are as large as the gradient makes them; from the sixth
on its size no longer counts.
"""

import torch

SHOWN = 1, 5, 6, 7, 100, 1000


def moves(optimizer_class, slope):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = torch.full_like(w, -slope)
    optimizer = optimizer_class([w])
    places = [w.item()]
    for _ in range(SHOWN[-1]):
        optimizer.step()
        places.append(w.item())
    return [places[t] - places[t - 1] for t in SHOWN]


print("step              ", *(f"{t:8}" for t in SHOWN))
for slope in 1000.0, 1.0, 0.001:
    for optimizer_class in torch.optim.Adam, torch.optim.RAdam:
        found = [f"{move:.6f}" for move in moves(optimizer_class, slope)]
        print(f"slope {slope:6} {optimizer_class.__name__:5}", *found)
