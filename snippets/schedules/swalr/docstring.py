"""The example of SWALR's docstring: after 161 decays the rate is almost zero
when SWALR begins.
"""

import torch
from torch.optim.lr_scheduler import MultiplicativeLR
from torch.optim.swa_utils import SWALR

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
scheduler = MultiplicativeLR(optimizer, lr_lambda=lambda epoch: 0.9)
swa_scheduler = SWALR(
    optimizer, anneal_strategy="linear", anneal_epochs=20, swa_lr=0.05
)
swa_start = 160
for epoch in range(300):
    if epoch in (0, 80, 160, 161, 162, 171, 181, 299):
        print(f"epoch {epoch} lr {optimizer.param_groups[0]['lr']:.2g}")
    optimizer.step()
    if epoch > swa_start:
        swa_scheduler.step()
    else:
        scheduler.step()
