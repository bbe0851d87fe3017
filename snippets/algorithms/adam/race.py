"""With 25 times the curvature along y, SGD sets out down the
slope, Adam along the diagonal.
"""

import torch

RUNS = {
    "SGD(lr=0.02)": lambda w: torch.optim.SGD([w], lr=0.02),
    "Adam(lr=0.1)": lambda w: torch.optim.Adam([w], lr=0.1),
}
for name, make_optimizer in RUNS.items():
    w = torch.tensor([-3.0, 2.0], dtype=torch.float64, requires_grad=True)
    optimizer = make_optimizer(w)
    for step in range(1, 101):
        optimizer.zero_grad()
        loss = 0.5 * (w[0] ** 2 + 25 * w[1] ** 2)
        loss.backward()
        optimizer.step()
        if step in (1, 10, 100):
            x, y = w.tolist()
            print(
                f"{name} step {step}: x {x:.3f}, y {y:.3f}, loss "
                f"{0.5 * (x**2 + 25 * y**2):.5f}"
            )
