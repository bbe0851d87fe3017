"""A tied weight may stand in one group only;
model.parameters() yields it once.
"""

import torch
from torch import nn

model = nn.Sequential(nn.Embedding(8, 4), nn.Linear(4, 8, bias=False))
embedding, head = model
head.weight = embedding.weight  # tied: one parameter, two names

try:
    torch.optim.SGD(
        [{"params": embedding.parameters()}, {"params": head.parameters()}],
        lr=1.0,
    )
except ValueError as error:
    print("ValueError:", error)

names = [n for n, _ in model.named_parameters(remove_duplicate=False)]
print("names:", names)
print("model.parameters() yields:", [n for n, _ in model.named_parameters()])
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
print("tensors in the group:", len(optimizer.param_groups[0]["params"]))
