"""zero_grad() gives the memory of the gradients back; with zeros it stays
taken.
"""

import torch
from torch import nn

model = nn.Linear(1000, 1000, bias=False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def megabytes():
    grads = (p.grad for p in model.parameters() if p.grad is not None)
    return sum(grad.nbytes for grad in grads) / 1e6


print("weights:", sum(p.nbytes for p in model.parameters()) / 1e6, "MB")
for set_to_none in False, True:
    model(torch.ones(1, 1000)).sum().backward()
    print("after backward(): gradients", megabytes(), "MB")
    optimizer.zero_grad(set_to_none=set_to_none)
    print(f"set_to_none={set_to_none}: gradients", megabytes(), "MB")
