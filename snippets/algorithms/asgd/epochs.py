"""t0 counts steps: 90 is in the ninth of a hundred epochs of ten batches, and
the average holds the way; 900 is in the ninetieth.
"""

import torch

torch.manual_seed(0)
targets = (2 * torch.randint(0, 2, (1000,), device="cpu") - 1).tolist()
for t0 in 90, 900:
    w = torch.full((), 8.0, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.ASGD([w], lr=0.01, lambd=0, t0=t0)
    for target in targets:  # a hundred epochs of ten batches
        optimizer.zero_grad()
        (0.5 * (w - target) ** 2).backward()
        optimizer.step()
    average = optimizer.state[w]["ax"].item()
    print(f"t0={t0}: w {w.item():.2f}, average {average:.2f}")
