"""The norm is that of all gradients together, as they were before clipping:
what comes back says how large they were, and not how large they are now.
"""

import torch
from torch.nn.utils import clip_grad_norm_, get_total_norm

a = torch.zeros(1, requires_grad=True)
b = torch.zeros(1, requires_grad=True)
for max_norm in 10.0, 1.0:
    a.grad, b.grad = torch.tensor([3.0]), torch.tensor([4.0])
    returned = clip_grad_norm_([a, b], max_norm)
    now = get_total_norm([a.grad, b.grad])
    print(
        f"max_norm {max_norm:4}: returned {returned:.1f}, norm now {now:.1f}, "
        f"a.grad {a.grad.item():.1f}, b.grad {b.grad.item():.1f}"
    )
