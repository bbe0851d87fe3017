"""Compare with the best constant answer. A model that stays there learns
nothing from its inputs: here they were shuffled without their targets.
"""

import torch
from torch import nn

x = torch.linspace(-1, 1, 64).unsqueeze(1)
y = torch.sin(3 * x)
shuffled = x[torch.arange(64) * 27 % 64]


def loss_after_training(inputs):
    with torch.device("cpu"):
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
    model.to(inputs.device)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(200):
        optimizer.zero_grad()
        loss = (model(inputs) - y).square().mean()
        loss.backward()
        optimizer.step()
    return loss.item()


print(f"the best constant:          {(y - y.mean()).square().mean():.2f}")
print(f"trained, pairs kept:        {loss_after_training(x):.2f}")
print(f"trained, inputs shuffled:   {loss_after_training(shuffled):.2f}")
