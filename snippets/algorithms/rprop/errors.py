"""Rprop refuses etas in the wrong order, and takes step_sizes in the wrong
order without a word.
"""

import torch

w = torch.zeros(1, requires_grad=True)
w.grad = -torch.ones(1)
for options in {"etas": (1.2, 0.5)}, {"lr": -1.0}:
    try:
        torch.optim.Rprop([w], **options)
    except ValueError as error:
        print(options, "ValueError:", error)

optimizer = torch.optim.Rprop(
    [w], lr=1.0, step_sizes=(50, 1e-6)
)  # largest first: accepted
for _ in range(100):
    optimizer.step()
print(
    "step_sizes",
    optimizer.defaults["step_sizes"],
    f"w after 100 steps: {w.item():.1e}",
)
