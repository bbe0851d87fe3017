"""A bfloat16 weight of 1 cannot change by a thousandth: it stands still. A
float32 copy that the optimizer updates moves.
"""

import torch

STEPS, LR = 100, 0.001

w = torch.ones(1, dtype=torch.bfloat16, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=LR)
for _ in range(STEPS):
    optimizer.zero_grad()
    w.sum().backward()
    optimizer.step()
print(f"the optimizer has the bfloat16 weight: w {w.item():.3f}")

w = torch.ones(1, dtype=torch.bfloat16, requires_grad=True)
master = w.detach().float().requires_grad_()
optimizer = torch.optim.SGD([master], lr=LR)
for _ in range(STEPS):
    w.grad = None
    w.sum().backward()
    master.grad = w.grad.float()
    optimizer.step()
    with torch.no_grad():
        w.copy_(master)
print(f"the optimizer has a float32 copy:      w {w.item():.3f}", end=" ")
print(f"copy {master.item():.3f}")
