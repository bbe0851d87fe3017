"""Frozen and trained rows are two tensors, joined in the forward pass:
weight decay and momentum do not find the frozen one.
"""

import torch
from torch import nn


class Rows(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("frozen", torch.ones(1, 1))
        self.free = nn.Parameter(torch.ones(1, 1))

    def forward(self, index):
        return torch.cat([self.frozen, self.free])[index]


model = Rows()
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
for _ in range(20):
    loss = -model(torch.tensor([0, 1])).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"frozen row {model.frozen.item()}, free row {model.free.item():.3f}")
print("in the model's state dict:", *model.state_dict())
