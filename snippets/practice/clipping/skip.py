"""Skip the step when the norm is not finite: the weights stay as they were."""

import torch
from torch.nn.utils import clip_grad_norm_

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.25)
for target in 3.0, float("nan"), 3.0:
    optimizer.zero_grad()
    (w - target).square().sum().backward()
    norm = clip_grad_norm_([w], max_norm=1.0)
    if torch.isfinite(norm):
        optimizer.step()
    print(f"target {target} norm {norm.item():.1f} w {w.item():.2f}")
