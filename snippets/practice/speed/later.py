"""SGD(fused=True) with momentum wants all parameters of a group to begin in the
same step.
"""

import torch
from torch import nn


def train(by_group, **how):
    torch.manual_seed(0)
    body, head = nn.Linear(2, 2), nn.Linear(2, 1)
    parts = [{"params": head.parameters()}, {"params": body.parameters()}]
    both = [*head.parameters(), *body.parameters()]
    optimizer = torch.optim.SGD(
        parts if by_group else both, lr=0.1, momentum=0.9, **how
    )
    x = torch.ones(4, 2)
    for epoch in range(3):
        body.requires_grad_(epoch > 0)  # frozen in the first epoch
        optimizer.zero_grad()
        head(body(x)).square().mean().backward()
        optimizer.step()
    return f"{head.bias.item():.4f}"


print("for-loop, one group:", train(by_group=False, foreach=False))
try:
    train(by_group=False, fused=True)
except TypeError as error:
    print("fused, one group:")
    print(error)
print("fused, a group each:", train(by_group=True, fused=True))
