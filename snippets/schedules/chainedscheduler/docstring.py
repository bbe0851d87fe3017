"""The example of the class's docstring, run: each of its rates is ten times
too large.
"""

import torch
from torch.optim.lr_scheduler import ChainedScheduler, ConstantLR, ExponentialLR

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.05)
scheduler1 = ConstantLR(optimizer, factor=0.1, total_iters=20)
scheduler2 = ExponentialLR(optimizer, gamma=0.9)
scheduler = ChainedScheduler([scheduler1, scheduler2], optimizer=optimizer)
for epoch in range(100):
    if epoch in (0, 1, 2, 19, 20, 21):
        print(f"epoch {epoch} lr {optimizer.param_groups[0]['lr']:.6f}")
    optimizer.step()
    scheduler.step()
