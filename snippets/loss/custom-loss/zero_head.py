"""A layer behind zeros gets a gradient of zero in the first step, and another
one in the second: look after a step or two.
"""

import torch
from torch import nn

first, head = nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False)
nn.init.ones_(first.weight)
nn.init.zeros_(head.weight)
params = [*first.parameters(), *head.parameters()]
optimizer = torch.optim.SGD(params, lr=0.25)
for step in range(2):
    optimizer.zero_grad()
    loss = (head(first(torch.ones(1))) - 1).square().sum()
    loss.backward()
    optimizer.step()
    print(
        f"step {step} first layer's gradient {first.weight.grad.item()} "
        f"head's {head.weight.grad.item()}"
    )
