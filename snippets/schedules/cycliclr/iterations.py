"""exp_range shrinks by the steps since the start of training, not since the
start of the cycle as the docstring says.
"""

import torch
from torch.optim.lr_scheduler import CyclicLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
scheduler = CyclicLR(
    optimizer,
    base_lr=0.0,
    max_lr=1.0,
    step_size_up=4,
    mode="exp_range",
    gamma=0.5,
)
for t in range(13):
    if t in (4, 12):  # the middle of the first and of the second cycle
        print(f"step {t} lr {scheduler.get_last_lr()[0]:.6f}")
    optimizer.step()
    scheduler.step()
print(f"0.5**4 {0.5**4:.6f}, 0.5**12 {0.5**12:.6f}")
