"""maximize turns the sign, foreach and fused make the same weights in another
way, and differentiable leaves the step in the graph.
"""

import torch

for options in {}, {"maximize": True}, {"foreach": True}, {"fused": True}:
    w = torch.tensor([1.0, -2.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25, momentum=0.5, **options)
    for _ in range(3):
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()
    print(options, "w", w.tolist())

lr = torch.tensor(0.25, requires_grad=True)
start = torch.ones(1, requires_grad=True)
w = start.clone()  # an update that is recorded can't change a leaf
w.grad = torch.full((1,), 2.0)
torch.optim.SGD([w], lr=lr, differentiable=True).step()
(w**2).sum().backward()
print("differentiable: w", w.item(), "slope of w**2 in lr", lr.grad.item())

try:
    torch.optim.SGD([start], foreach=True, fused=True)
except RuntimeError as error:
    print("RuntimeError:", error)
