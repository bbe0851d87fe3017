"""A scale that is too large makes the gradient infinite. The step is skipped,
the scale halved, and the scheduler has to wait as well.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import ExponentialLR

device = torch.get_default_device().type
model = nn.Linear(1, 1, bias=False)
nn.init.ones_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
scheduler = ExponentialLR(optimizer, gamma=0.5)
scaler = torch.amp.GradScaler(device, init_scale=2.0**17)

for step in range(4):
    optimizer.zero_grad()
    with torch.autocast(device, torch.float16):
        loss = model(torch.ones(1, 1)).sum()
    scaler.scale(loss).backward()
    scaler.unscale_(optimizer)
    gradient = model.weight.grad.item()
    rate = optimizer.param_groups[0]["lr"]
    scale = scaler.get_scale()
    scaler.step(optimizer)
    scaler.update()
    if scaler.get_scale() >= scale:  # it fell: the step was skipped
        scheduler.step()
    weight = model.weight.item()
    print(
        f"step {step} scale {scale:6.0f} gradient {gradient:3} rate {rate:5} "
        f"weight {weight}"
    )
