"""Frozen before the optimizer is built or after five rounds of training: the
backbone keeps its values, and the head trains.
"""

import torch
from torch import nn

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
target = x.sum(1, keepdim=True)
criterion = nn.MSELoss()


def train(model, optimizer, rounds):
    for _ in range(rounds):
        loss = criterion(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def freeze(module):
    module.requires_grad_(False)
    module.zero_grad()  # leaves None in each .grad of the module


for rounds_before in 0, 5:
    torch.manual_seed(0)
    backbone, head = nn.Linear(2, 4), nn.Linear(4, 1)
    model = nn.Sequential(backbone, nn.Tanh(), head)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
    train(model, optimizer, rounds_before)
    freeze(backbone)
    before = {name: p.clone() for name, p in model.named_parameters()}
    train(model, optimizer, rounds=5)
    print("frozen after", rounds_before, "rounds")
    for name, p in model.named_parameters():
        print(f"  {name:8} moved {not torch.equal(p, before[name])}")
