"""With one norm for all, the large gradient shrinks the small one too. With a
max_norm in each group, the groups are clipped one by one.
"""

import torch
from torch.nn.utils import clip_grad_norm_

backbone = torch.zeros(1, requires_grad=True)
head = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD(
    [
        {"params": [backbone], "max_norm": 1.0},
        {"params": [head], "max_norm": 4.0},
    ],
    lr=1.0,
)


def gradients():
    (-0.5 * backbone - 100 * head).sum().backward()


gradients()
clip_grad_norm_([backbone, head], max_norm=1.0)
print(f"one norm:   backbone.grad {backbone.grad.item():.3f}", end=" ")
print(f"head.grad {head.grad.item():.3f}")

optimizer.zero_grad()
gradients()
for group in optimizer.param_groups:
    clip_grad_norm_(group["params"], group["max_norm"])
print(f"each group: backbone.grad {backbone.grad.item():.3f}", end=" ")
print(f"head.grad {head.grad.item():.3f}")
