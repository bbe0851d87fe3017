"""The rate stands outside the buffer: a drop of the rate acts at once on the
whole sum of gradients.
"""

import torch
from torch.optim.lr_scheduler import MultiStepLR

w = torch.zeros(1, requires_grad=True)
w.grad = -torch.ones(1)  # slope -1
optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.5)
scheduler = MultiStepLR(optimizer, milestones=[3], gamma=0.125)
inside = 0.0
for step in range(1, 7):
    before, lr = w.item(), scheduler.get_last_lr()[0]
    optimizer.step()
    scheduler.step()
    inside = 0.5 * inside + lr * 1.0  # the other form: lr times the gradient
    print(
        f"step {step}: lr {lr}, SGD moves w by {w.item() - before:.3f}, "
        f"with the rate inside {inside:.3f}"
    )
