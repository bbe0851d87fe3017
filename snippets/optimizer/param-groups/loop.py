"""Two learning rates in one optimizer: a small one for the backbone, a larger
one for the head.
"""

import torch
from torch import nn

x = torch.linspace(-1, 1, 16, dtype=torch.float64).unsqueeze(1)
target = x.square()

torch.manual_seed(0)
with torch.device("cpu"):  # the same initial values on every device
    backbone = nn.Sequential(nn.Linear(1, 16), nn.Tanh())
    head = nn.Linear(16, 1)
model = nn.Sequential(backbone, head).to(x)

optimizer = torch.optim.SGD(
    [
        {"params": backbone.parameters(), "lr": 0.01},
        {"params": head.parameters()},
    ],
    lr=0.1,
    momentum=0.9,
)
for step in range(301):
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 100 == 0:
        print(f"step {step}: loss was {loss.item():.4f}")

for group in optimizer.param_groups:
    tensors = len(group["params"])
    print(f"{tensors} tensors, lr {group['lr']}, momentum {group['momentum']}")
