"""foreach changes how the norm is computed, and not what is clipped."""

import torch
from torch.nn.utils import clip_grad_norm_

for foreach in None, True, False:
    w = [torch.zeros(4, requires_grad=True) for _ in range(3)]
    for i, p in enumerate(w):
        p.grad = torch.full((4,), float(i))
    norm = clip_grad_norm_(w, max_norm=1.0, foreach=foreach)
    print(f"foreach={foreach}: norm {norm:.4f}, a gradient {w[2].grad[0]:.4f}")
