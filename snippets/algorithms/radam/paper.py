"""The paper divides as soon as rho_t is above 4, PyTorch above 5: on a slope of
1000 that is one more long step.
"""

import torch

beta2, lr, slope = 0.999, 0.001, 1000.0
w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
w.grad = torch.full_like(w, -slope)
optimizer = torch.optim.RAdam([w], lr=lr, betas=(0.9, beta2))
rho_inf = 2 / (1 - beta2) - 1
for t in range(1, 8):
    before = w.item()
    optimizer.step()
    rho_t = rho_inf - 2 * t * beta2**t / (1 - beta2**t)
    paper = lr * slope
    if rho_t > 4:
        above = (rho_t - 4) * (rho_t - 2) * rho_inf
        paper = lr * (above / ((rho_inf - 4) * (rho_inf - 2) * rho_t)) ** 0.5
    print(
        f"step {t}: rho_t {rho_t:.3f}, PyTorch {w.item() - before:.6f}, "
        f"paper {paper:.6f}"
    )
