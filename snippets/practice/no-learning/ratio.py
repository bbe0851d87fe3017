"""How far the first step moves a weight, compared to the length of the weight,
beside the loss that 200 steps at this rate reach.
"""

import torch
from torch import nn

inputs = torch.linspace(-1, 1, 32).unsqueeze(1)
targets = torch.sin(3 * inputs)


def train(lr):
    with torch.device("cpu"):  # the same first weights on each device
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
    model.to(inputs.device)
    weight = model[2].weight
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    for step in range(200):
        optimizer.zero_grad()
        loss = (model(inputs) - targets).square().mean()
        loss.backward()
        before = weight.detach().clone()
        optimizer.step()
        if step == 0:
            ratio = ((weight - before).norm() / before.norm()).item()
    print(f"lr {lr:6}: first step moved / length {ratio:.0e}", end=", ")
    print(f"last loss {loss.item():.2f}")


for lr in 1e-5, 1e-4, 1e-3, 1e-2, 1e-1:
    train(lr)
