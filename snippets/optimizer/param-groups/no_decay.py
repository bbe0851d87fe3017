"""Two groups keep weight decay away from biases and norms: parameters with
fewer than two dimensions.
"""

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.LayerNorm(2), nn.Linear(2, 1))
for p in model.parameters():
    nn.init.ones_(p)
    p.grad = torch.zeros_like(p)  # slope 0: weight decay alone moves p

parameters = list(model.parameters())
optimizer = torch.optim.AdamW(
    [
        {"params": [p for p in parameters if p.ndim >= 2], "weight_decay": 0.5},
        {"params": [p for p in parameters if p.ndim < 2], "weight_decay": 0.0},
    ],
    lr=1.0,
)
optimizer.step()
for name, p in model.named_parameters():
    print(name, "from 1.0 to", p.flatten()[0].item())
