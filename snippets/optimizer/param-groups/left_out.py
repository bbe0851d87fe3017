"""A parameter in no group is never trained, and optimizer.zero_grad() never
clears its gradient.
"""

import torch

model = torch.nn.Linear(1, 1)
for p in model.parameters():
    torch.nn.init.ones_(p)
optimizer = torch.optim.SGD([{"params": model.weight}], lr=0.25)

for _ in range(3):
    optimizer.zero_grad()
    model(torch.ones(1)).sum().backward()
    optimizer.step()
    weight, bias = model.weight.item(), model.bias.item()
    print(f"weight {weight} bias {bias} bias.grad {model.bias.grad.item()}")

in_groups = {p for group in optimizer.param_groups for p in group["params"]}
left_out = [n for n, p in model.named_parameters() if p not in in_groups]
print("left out:", left_out)
