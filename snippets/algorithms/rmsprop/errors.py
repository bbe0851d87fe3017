"""alpha is checked from below only, and momentum cannot be
turned on after the first step.
"""

import torch
from torch.optim.lr_scheduler import OneCycleLR

w = torch.zeros(1, requires_grad=True)
w.grad = -torch.ones(1)
try:
    torch.optim.RMSprop([w], alpha=-0.5)
except ValueError as error:
    print("ValueError:", error)

optimizer = torch.optim.RMSprop([w])
optimizer.step()
optimizer.param_groups[0]["momentum"] = 0.9
try:
    optimizer.step()
except KeyError as error:
    print("KeyError:", error)

optimizer = torch.optim.RMSprop([w])
OneCycleLR(optimizer, max_lr=0.01, total_steps=10)
print("momentum with OneCycleLR:", optimizer.param_groups[0]["momentum"])

optimizer = torch.optim.RMSprop([w], alpha=2.0)
optimizer.step()
print("after a step with alpha", optimizer.defaults["alpha"], "w", w.item())
