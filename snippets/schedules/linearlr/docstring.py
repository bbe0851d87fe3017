"""The example of the class's docstring, run: each of its rates belongs to the
epoch after.
"""

import torch
from torch.optim.lr_scheduler import LinearLR

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.05)
scheduler = LinearLR(optimizer, start_factor=0.05, total_iters=40)
for epoch in range(41):
    if epoch in (0, 1, 2, 3, 4, 39, 40):
        print(f"epoch {epoch} lr {optimizer.param_groups[0]['lr']:.6f}")
    optimizer.step()
    scheduler.step()
