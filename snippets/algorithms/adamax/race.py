"""On Rosenbrock the first gradient is the largest, and Adamax
remembers it for long.
"""

import torch

RUNS = {
    "Adam(lr=0.1)": lambda w: torch.optim.Adam([w], lr=0.1),
    "Adamax(lr=0.1)": lambda w: torch.optim.Adamax([w], lr=0.1),
    "Adamax(lr=0.1, betas=(0.9, 0.99))": lambda w: torch.optim.Adamax(
        [w], lr=0.1, betas=(0.9, 0.99)
    ),
}
for name, make_optimizer in RUNS.items():
    w = torch.tensor([-1.2, 1.0], dtype=torch.float64, requires_grad=True)
    optimizer = make_optimizer(w)
    sizes = []
    for _ in range(300):
        optimizer.zero_grad()
        loss = (1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2
        loss.backward()
        sizes.append(w.grad[0].abs().item())
        optimizer.step()
    x, y = w.tolist()
    print(
        f"{name:33} gradient along x: first {sizes[0]:.0f}; step 300: x "
        f"{x:.3f}, y {y:.3f}"
    )
