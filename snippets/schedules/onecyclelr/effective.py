"""SGD built without momentum gets it from the scheduler: on a constant
gradient a step then grows to max_lr / (1 - momentum).
"""

import textwrap

import torch
from torch.optim.lr_scheduler import OneCycleLR

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
print("momentum as built:", optimizer.param_groups[0]["momentum"])
scheduler = OneCycleLR(optimizer, max_lr=1.0, total_steps=1000)
print("momentum at step 0:", optimizer.param_groups[0]["momentum"])
lengths = []
for _ in range(999):
    group = optimizer.param_groups[0]
    lengths.append(group["lr"] / (1 - group["momentum"]))
    optimizer.step()
    scheduler.step()
print(f"largest lr / (1 - momentum): {max(lengths):.2f} times max_lr")

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.AdamW([w], lr=0.1)
print("AdamW as built:", optimizer.param_groups[0]["betas"])
OneCycleLR(optimizer, max_lr=1.0, total_steps=1000)
print("AdamW at step 0:", optimizer.param_groups[0]["betas"])

try:
    OneCycleLR(torch.optim.Adagrad([w]), max_lr=1.0, total_steps=1000)
except ValueError as error:
    said = f"Adagrad: ValueError: {error}"
    print(textwrap.fill(said, 78, subsequent_indent="  "))
