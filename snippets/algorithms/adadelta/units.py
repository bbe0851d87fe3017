"""The same distance in meters and in millimeters: the unit cancels in the
fraction, and comes in again with eps.
"""

import torch

for unit, scale in ("meters", 1.0), ("millimeters", 1000.0):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adadelta([w])
    for step in range(1, 501):
        optimizer.zero_grad()
        (0.5 * (w / scale - 1) ** 2).sum().backward()  # the best w is 1 m
        optimizer.step()
        if step in (1, 500):
            print(f"in {unit}: step {step} w {w.item() / scale:.1e} m")
