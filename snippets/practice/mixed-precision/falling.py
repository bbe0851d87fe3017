"""If the loss itself is NaN, each step is skipped without an error, and the
scale falls towards zero: look at it now and then.
"""

import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
scaler = torch.amp.GradScaler(w.device.type)
for step in range(101):
    optimizer.zero_grad()
    loss = (w * float("nan")).sum()
    scaler.scale(loss).backward()
    scaler.step(optimizer)
    scaler.update()
    if step % 50 == 0:
        print(f"step {step:3} scale {scaler.get_scale():.0e} w {w.item()}")
