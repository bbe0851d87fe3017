"""What passes the constructor and does not train as meant."""

import torch

w = torch.ones(1, requires_grad=True)
scaled = w * 2
scaled.retain_grad()  # a non-leaf that keeps its gradient passes the check
optimizer = torch.optim.SGD([scaled], lr=0.25)
scaled.sum().backward()
optimizer.step()
print("a non-leaf with retain_grad(): it is", scaled.item(), "and w", w.item())

whole = torch.ones(1, dtype=torch.int64)
torch.optim.SGD([whole], lr=0.25).step()
print("a tensor of whole numbers: no error, and no gradient:", whole.grad)

model = torch.nn.Linear(1, 1, bias=False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.25)
model.weight = torch.nn.Parameter(torch.ones(1, 1))
model(torch.ones(1, 1)).sum().backward()
optimizer.step()
print("a replaced weight: no error, and it is still", model.weight.item())

w = torch.ones(1, requires_grad=True)
optimizers = [torch.optim.SGD([w], lr=0.25) for _ in range(2)]
w.sum().backward()
for optimizer in optimizers:
    optimizer.step()
print("in two optimizers: no error, stepped twice, and it is", w.item())
