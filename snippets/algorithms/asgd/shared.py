"""foreach makes the same weights in another way, differentiable leaves the step
in the graph, and capturable is for GPUs.
"""

import torch

for options in {"foreach": False}, {"foreach": True}:
    w = torch.tensor([1.0, -2.0], requires_grad=True)
    optimizer = torch.optim.ASGD([w], lr=0.25, t0=0, **options)
    for _ in range(3):
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()
    ax = optimizer.state[w]["ax"]
    print(options, "w", [round(value, 3) for value in w.tolist()], end=" ")
    print("ax", [round(value, 3) for value in ax.tolist()])

start = torch.ones(1, requires_grad=True)
w = start.clone()  # an update that is recorded can't change a leaf
w.grad = torch.ones(1)
torch.optim.ASGD([w], lr=0.25, lambd=1, differentiable=True).step()
w.sum().backward()
print("differentiable: slope of the new w in the old", start.grad.item())

w = torch.ones(1, device="cpu", requires_grad=True)
w.grad = torch.ones(1, device="cpu")
try:
    torch.optim.ASGD([w], capturable=True).step()
except AssertionError as error:
    print("capturable on a CPU: AssertionError:")
    print(str(error).partition(":")[0])
