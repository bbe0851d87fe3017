"""A step for each batch: nine small gradients outvote a large one, and Rprop
stops at their target.
"""

import torch

EPOCHS = 100
targets = [-0.125] * 9 + [1.125]  # the mean is 0
for make_optimizer in (
    lambda w: torch.optim.SGD([w], lr=0.01),
    lambda w: torch.optim.Rprop([w]),
):
    w = torch.full((), 3.0, dtype=torch.float64, requires_grad=True)
    optimizer = make_optimizer(w)
    for _ in range(EPOCHS):
        for target in targets:
            optimizer.zero_grad()
            loss = 0.5 * (w - target) ** 2
            loss.backward()
            optimizer.step()
    print(
        f"{type(optimizer).__name__}: w after {EPOCHS} epochs: {w.item():.3f}"
    )

print(f"Rprop's step size: {optimizer.state[w]['step_size'].item():.1e}")
