"""eta_min is one rate for all groups: it raises a group that is below it."""

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

groups = [
    {"params": [torch.zeros(1, requires_grad=True)], "lr": 0.001},
    {"params": [torch.zeros(1, requires_grad=True)], "lr": 0.1},
]
optimizer = torch.optim.SGD(groups)
scheduler = CosineAnnealingLR(optimizer, T_max=4, eta_min=0.01)
for t in range(5):
    small, large = scheduler.get_last_lr()
    print(f"step {t} backbone {small:.4f} head {large:.4f}")
    optimizer.step()
    scheduler.step()
