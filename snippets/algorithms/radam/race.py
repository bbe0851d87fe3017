"""The race's runs: RAdam leaps first and creeps after."""

import torch

for optimizer_class in torch.optim.Adam, torch.optim.RAdam:
    w = torch.tensor([-3.0, 2.0], dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=0.08)
    for step in range(1, 101):
        optimizer.zero_grad()
        (0.5 * (w[0] ** 2 + 25 * w[1] ** 2)).backward()
        optimizer.step()
        if step in (1, 5, 10):
            x, y = w.tolist()
            print(
                f"{optimizer_class.__name__:5} step {step:3} x {x:5.2f} y "
                f"{y:5.2f}"
            )
    x, y = w.tolist()
    print(
        f"{optimizer_class.__name__:5} step 100 loss "
        f"{0.5 * (x**2 + 25 * y**2):.2g}"
    )
