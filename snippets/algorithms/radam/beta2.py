"""How many steps RAdam leaves undivided is a matter of beta2, and below two
thirds it is all of them.
"""

import torch

for beta2 in 0.999, 0.99, 0.9, 0.75, 0.6:
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = torch.full_like(w, -1000.0)
    optimizer = torch.optim.RAdam([w], lr=0.001, betas=(0.9, beta2))
    undivided = 0
    for _ in range(100):
        before = w.item()
        optimizer.step()
        undivided += w.item() - before > 0.5  # a divided step is 0.001 at most
    rho_inf = 2 / (1 - beta2) - 1
    told = f"{undivided} of 100 steps undivided"
    print(f"beta2 {beta2}: rho_inf {rho_inf:.0f}, {told}")
