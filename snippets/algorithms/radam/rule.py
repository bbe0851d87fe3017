"""RAdam is momentum without Adam's division while rho_t is at most 5, and Adam
times a factor after that.
"""

import torch

start = torch.tensor([1.0, -2.0], dtype=torch.float64)
lr, beta1, beta2, eps = 0.125, 0.9, 0.999, 1e-8

w = start.clone()
m, v, rho_inf = torch.zeros_like(w), torch.zeros_like(w), 2 / (1 - beta2) - 1
for t in range(1, 9):
    grad = 2 * w  # of the loss w**2
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * grad**2
    step = lr * m / (1 - beta1**t)
    rho_t = rho_inf - 2 * t * beta2**t / (1 - beta2**t)
    if rho_t > 5:
        factor = (
            (rho_t - 4)
            * (rho_t - 2)
            * rho_inf
            / ((rho_inf - 4) * (rho_inf - 2) * rho_t)
        ) ** 0.5
        step = step * factor * (1 - beta2**t) ** 0.5 / (v.sqrt() + eps)
    w = w - step
    print(
        f"step {t} rho_t {rho_t:.3f} by hand:",
        [f"{value:.6f}" for value in w.tolist()],
    )

w = start.clone().requires_grad_()
optimizer = torch.optim.RAdam([w], lr=lr)
for _ in range(8):
    optimizer.zero_grad()
    (w**2).sum().backward()
    optimizer.step()
print("step 8 RAdam:", [f"{value:.6f}" for value in w.tolist()])
