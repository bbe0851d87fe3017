"""exp_inf keeps one gradient of 20 whole and lets it fade by beta2 a step."""

import torch

w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.Adamax([w])
for step in range(1, 6):
    w.grad = torch.full_like(w, 20.0 if step == 2 else 1.0)
    optimizer.step()
    print(
        "step",
        step,
        "gradient",
        w.grad.item(),
        "exp_inf",
        round(optimizer.state[w]["exp_inf"].item(), 4),
    )
