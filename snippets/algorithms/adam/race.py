"""The picture's runs are the best of a grid; Adam's first step goes one lr
along each axis, SGD's goes down the slope.
"""

import torch


def walk(optimizer_class, lr):
    w = torch.tensor([-3.0, 2.0], dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=lr)
    places = []
    for _ in range(100):
        optimizer.zero_grad()
        (0.5 * (w[0] ** 2 + 25 * w[1] ** 2)).backward()
        optimizer.step()
        places.append(w.tolist())
    return places


for optimizer_class, rates in (
    (torch.optim.SGD, (0.01, 0.03, 0.05, 0.077, 0.08, 0.1)),
    (torch.optim.Adam, (0.03, 0.1, 0.2, 0.3, 0.5, 1.0)),
):
    for lr in rates:
        places = walk(optimizer_class, lr)
        (x, y), (x1, y1) = places[-1], places[0]
        loss = 0.5 * (x**2 + 25 * y**2)
        print(
            f"{optimizer_class.__name__}(lr={lr}): step 1 x {x1:.3f}, "
            f"y {y1:.3f}, loss after step 100 {loss:.0e}"
        )
