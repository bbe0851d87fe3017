"""`p = p - lr * p.grad` raises nothing and trains nothing: it
names a new tensor.
"""

import torch

model = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.ones_(model.weight)
x = torch.ones(1, 1)
for step in range(3):
    loss = model(x).square().sum()
    model.zero_grad()
    loss.backward()
    for p in model.parameters():
        p = p - 0.25 * p.grad
    print(f"step {step} p {p.item()} weight {model.weight.item()}")
