"""Your loop needs no decorator: step() changes the weight in place, and the
weight stays a leaf.
"""

import torch

model = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.ones_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=0.25)
x, target = torch.ones(1, 1), torch.zeros(1, 1)
for step in range(3):
    loss = torch.nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    w = model.weight
    print(f"step {step} w {w.item()} leaf {w.is_leaf} grad_fn {w.grad_fn}")
print("grad mode after step():", torch.is_grad_enabled())
