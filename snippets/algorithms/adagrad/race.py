"""On Rosenbrock, Adagrad with 0.1 and RMSprop with 0.01 begin with the same
step; the one that forgets goes on, the other crawls.
"""

import torch


def losses(optimizer_class, lr):
    w = torch.tensor([-1.2, 1.0], dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=lr)
    found = []
    for _ in range(401):
        optimizer.zero_grad()
        x, y = w
        loss = (1 - x) ** 2 + 100 * (y - x**2) ** 2
        found.append(loss.item())
        loss.backward()
        optimizer.step()
    return found


for optimizer_class in torch.optim.Adagrad, torch.optim.RMSprop:
    for lr in 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0:
        found = losses(optimizer_class, lr)
        shown = [f"step {t} {found[t]:.2f}" for t in (1, 100, 400)]
        print(f"{optimizer_class.__name__}(lr={lr}): loss after", *shown)
