"""The picture's runs: the best plain rate for curvatures 1 and 25, and the best
pair of rate and momentum.
"""

import torch

for options in {"lr": 0.077}, {"lr": 0.111, "momentum": 0.444}:
    w = torch.tensor([-3.0, 1.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], **options)
    print(options)
    for step in range(1, 51):
        optimizer.zero_grad()
        (0.5 * (w[0] ** 2 + 25 * w[1] ** 2)).backward()
        optimizer.step()
        if step in (1, 2, 3, 50):
            x, y = w.tolist()
            loss = 0.5 * (x**2 + 25 * y**2)
            print(f"  step {step:2}: x {x:5.2f}, y {y:5.2f}, loss {loss:.1e}")
