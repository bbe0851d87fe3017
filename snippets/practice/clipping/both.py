"""When each gradient is clipped, a step of SGD has the length lr * max_norm."""

import torch
from torch.nn.utils import clip_grad_norm_

for lr, max_norm in (0.1, 1.0), (0.01, 1.0), (0.1, 0.1), (0.01, 0.1):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr)
    (-7 * w).sum().backward()
    clip_grad_norm_([w], max_norm)
    optimizer.step()
    print(f"lr={lr} max_norm={max_norm}: w moved by {w.item():.4f}")
