"""A prediction of shape (4, 1) minus a target of shape (4,) has 16 values: each
prediction is compared with all targets.
"""

import torch
from torch import nn

x = torch.tensor([[0.0], [1.0], [2.0], [3.0]])


def squared_error(prediction, target):
    return (prediction - target).square().mean()


for target in 2 * x.squeeze(1), 2 * x:
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.125)
    for _ in range(300):
        loss = squared_error(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(
        f"target {list(target.shape)}: differences "
        f"{(model(x) - target).numel()}, slope {abs(model.weight.item()):.2f}"
    )
