"""foreach makes the same weights in another way, capturable is for GPUs, and
differentiable leaves a step in the graph whose slope in the gradient is 0.
"""

import torch

for options in {"foreach": False}, {"foreach": True}:
    w = torch.tensor([1.0, -2.0], requires_grad=True)
    optimizer = torch.optim.Rprop([w], lr=0.25, **options)
    for _ in range(3):
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()
    print(options, "w", [round(value, 3) for value in w.tolist()])

start = torch.ones(1, requires_grad=True)
slope = torch.full((1,), 3.0, requires_grad=True)
w = start.clone()  # an update that is recorded can't change a leaf
w.grad = slope * 1.0
torch.optim.Rprop([w], lr=0.25, differentiable=True).step()
w.sum().backward()
print("differentiable: slope of the new w in the old", start.grad.item())
print("  and in the gradient", slope.grad.item())

w = torch.ones(1, device="cpu", requires_grad=True)
w.grad = torch.ones(1, device="cpu")
try:
    torch.optim.Rprop([w], capturable=True).step()
except AssertionError as error:
    print("capturable on a CPU: AssertionError:")
    print(str(error).partition(":")[0])
