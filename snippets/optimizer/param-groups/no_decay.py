"""Weight decay on weight matrices alone: the parameters are sorted by the kind
of module that they stand in.
"""

import torch
from torch import nn

model = nn.Sequential(nn.Embedding(4, 2), nn.LayerNorm(2), nn.Linear(2, 1))
DECAYED = (nn.Linear, nn.Conv1d, nn.Conv2d)

decay, no_decay = [], []
for module in model.modules():
    for name, p in module.named_parameters(recurse=False):
        weight = isinstance(module, DECAYED) and name == "weight"
        (decay if weight else no_decay).append(p)
optimizer = torch.optim.AdamW(
    [
        {"params": decay, "weight_decay": 0.5},
        {"params": no_decay, "weight_decay": 0.0},
    ],
    lr=1.0,
)

for p in model.parameters():
    nn.init.ones_(p)
    p.grad = torch.zeros_like(p)  # gradient 0: weight decay alone moves p
optimizer.step()
for name, p in model.named_parameters():
    print(f"{name:8} from 1.0 to {p.flatten()[0].item()}")
