"""The example of the class's docstring, run: each of its rates belongs to the
epoch after.
"""

import torch
from torch.optim.lr_scheduler import PolynomialLR

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.05)
scheduler = PolynomialLR(optimizer, total_iters=50, power=0.9)
for epoch in range(51):
    if epoch in (0, 1, 2, 3, 49, 50):
        print(f"epoch {epoch} lr {optimizer.param_groups[0]['lr']:.4f}")
    optimizer.step()
    scheduler.step()
