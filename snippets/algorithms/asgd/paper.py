"""Which weights the average holds: with t0=-1 all of them, as in the paper,
with t0=0 all but the first, and with t0=1 the third and later.
"""

import torch

for t0 in -1, 0, 1:
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.ASGD([w], lr=1.0, lambd=0, t0=t0)
    places = []
    for step in range(1, 6):
        w.grad = torch.full_like(w, -float(step))
        optimizer.step()
        places.append(w.item())
    average = optimizer.state[w]["ax"].item()
    means = {
        first: sum(places[first:]) / len(places[first:]) for first in range(5)
    }
    nearest = min(means, key=lambda first: abs(means[first] - average))
    print(f"t0={t0}: w", *places, f"ax {average:.3f}", end=" ")
    print(f"is the mean from step {nearest + 1} on: {means[nearest]:.3f}")
