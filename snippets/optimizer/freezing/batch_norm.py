"""In train() mode a BatchNorm layer goes on moving its running mean and on
using the batch's own, although each of its parameters is frozen.
"""

import torch
from torch import nn

norm = nn.BatchNorm1d(1).requires_grad_(False)
model = nn.Sequential(norm, nn.Linear(1, 1))
print("parameters:", *(name for name, _ in norm.named_parameters()))
print("buffers:", *(name for name, _ in norm.named_buffers()))

x = torch.tensor([[2.0], [6.0]])
for epoch in range(4):
    model.train()
    if epoch >= 2:
        norm.eval()
    output = norm(x)
    print(
        f"epoch {epoch} training={norm.training!s:5} "
        f"running_mean {norm.running_mean.item():.4f} "
        f"mean of the output {output.mean().item():.4f}"
    )
