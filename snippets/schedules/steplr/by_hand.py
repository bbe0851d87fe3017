"""A rate written by hand is kept: StepLR multiplies what it finds. Passing an
epoch to step() computes from the first rate instead, and warns.
"""

import textwrap
import warnings

import torch
from torch.optim.lr_scheduler import StepLR

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
scheduler = StepLR(optimizer, step_size=2, gamma=0.5)
group = optimizer.param_groups[0]
for epoch in range(5):
    if epoch == 1:
        group["lr"] = 8.0
    print(f"epoch {epoch} lr {group['lr']}")
    optimizer.step()
    scheduler.step()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scheduler.step(6)
print(f"after scheduler.step(6) lr {group['lr']}")
said = str(caught[0].message).split(". ")[0]
said = f"{caught[0].category.__name__}: {said}"
print(textwrap.fill(said, 78, subsequent_indent="  "))
