"""nesterov=True keeps in w the point at which the paper's form looks ahead."""

import torch

lr, momentum = 0.125, 0.5
curvature = torch.tensor([1.0, 4.0], dtype=torch.float64)
theta = torch.tensor([-3.0, 2.0], dtype=torch.float64)
velocity = torch.zeros_like(theta)
w = theta.clone().requires_grad_()
optimizer = torch.optim.SGD([w], lr=lr, momentum=momentum, nesterov=True)
largest = 0.0
for step in range(1, 101):
    optimizer.zero_grad()
    (curvature * w**2 / 2).sum().backward()
    optimizer.step()

    ahead = theta + momentum * velocity
    velocity = momentum * velocity - lr * curvature * ahead
    theta = theta + velocity
    ahead = theta + momentum * velocity
    largest = max(largest, (w - ahead).abs().max().item())
    if step <= 3:
        rows = {"SGD's w": w, "the paper's theta": theta, "look-ahead": ahead}
        for name, values in rows.items():
            numbers = "  ".join(f"{x:.4f}" for x in values.tolist())
            print(f"step {step} {name:17} {numbers}")
print(f"w and the look-ahead: largest difference {largest:.1e}")
