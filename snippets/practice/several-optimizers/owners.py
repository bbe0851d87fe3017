"""A tied weight in two optimizers is stepped by both, and neither of them can
know. Count for each parameter how many optimizers hold it.
"""

import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(4, 2)
        self.hidden = nn.Linear(2, 2, bias=False)
        self.head = nn.Linear(2, 4)
        self.head.weight = self.embedding.weight  # tied


def check(model, optimizers):
    groups = [g for optimizer in optimizers for g in optimizer.param_groups]
    held = [id(p) for group in groups for p in group["params"]]
    for name, p in model.named_parameters():
        if held.count(id(p)) != 1:
            print(f"  {name} is held {held.count(id(p))} times")


model = Model()
tied = model.embedding.weight
sgd = torch.optim.SGD(model.embedding.parameters(), lr=1.0)
slow = torch.optim.SGD(model.head.parameters(), lr=0.25)
before = tied[0, 0].item()
tied.grad = -torch.ones_like(tied)
for optimizer in sgd, slow:
    optimizer.step()
    print(f"after the step with lr {optimizer.param_groups[0]['lr']}:", end=" ")
    print("the tied weight has moved by", round(tied[0, 0].item() - before, 4))
print("check:")
check(model, [sgd, slow])
try:
    sgd.add_param_group({"params": model.head.parameters()})
except ValueError as error:
    print("two groups of one optimizer:")
    print("  ValueError:", error)
