"""Each optimizer is checked for itself: one step may be skipped while another
one is made. update() is called once, after both.
"""

import torch

a = torch.zeros(1, requires_grad=True)
b = torch.zeros(1, requires_grad=True)
optimizers = [torch.optim.SGD([p], lr=0.25) for p in (a, b)]
scaler = torch.amp.GradScaler(a.device.type, init_scale=1024.0)

loss = -a.sum() - float("inf") * b.sum()
scaler.scale(loss).backward()
for optimizer in optimizers:
    scaler.step(optimizer)
scaler.update()
print("a", a.item(), "b", b.item(), "next scale", scaler.get_scale())
