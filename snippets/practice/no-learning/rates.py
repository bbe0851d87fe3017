"""Collect the rate of each step in a hook: this warm-up is longer than the run,
so no step comes near the rate that was asked for.
"""

import torch
from torch.optim.lr_scheduler import LinearLR

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.AdamW([w], lr=0.5)
scheduler = LinearLR(optimizer, start_factor=0.01, total_iters=1000)
rates = []


def collect(optimizer, args, kwargs):
    rates.append([group["lr"] for group in optimizer.param_groups])


optimizer.register_step_pre_hook(collect)
for _ in range(20):  # epochs; the warm-up was meant in batches
    for _ in range(50):
        optimizer.zero_grad()
        w.square().sum().backward()
        optimizer.step()
    scheduler.step()
print(f"{len(rates)} steps, asked for lr=0.5")
print(f"smallest rate used {min(rates)[0]:.4f}, largest {max(rates)[0]:.4f}")
