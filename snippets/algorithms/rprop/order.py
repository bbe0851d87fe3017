"""Rprop stops where its step size has collapsed, and where that is depends on
the order of the batches.
"""

import torch

targets = torch.tensor([-1.0, 0.0, 2.0] * 3 + [0.0], device="cpu")
print(f"mean {targets.mean().item():.1f}, median {targets.median().item():.1f}")
for seed in range(4):
    torch.manual_seed(seed)
    w = torch.full((), 3.0, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Rprop([w])
    for _ in range(300):
        order = torch.randperm(10, device="cpu")
        for target in targets[order].tolist():
            optimizer.zero_grad()
            (0.5 * (w - target) ** 2).backward()
            optimizer.step()
    step_size = optimizer.state[w]["step_size"].item()
    print(f"seed {seed}: w {w.item():.3f}, step size {step_size:.0e}")
