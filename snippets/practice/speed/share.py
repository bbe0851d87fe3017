"""The time of optimizer.step() in a training iteration, on your machine."""

import time

import torch
from torch import nn


def now():
    if torch.accelerator.is_available():
        torch.accelerator.synchronize()  # a GPU works while Python goes on
    return time.perf_counter()


torch.manual_seed(0)
layers = [nn.Sequential(nn.Linear(32, 32), nn.ReLU()) for _ in range(20)]
model = nn.Sequential(*layers, nn.Linear(32, 1))
optimizer = torch.optim.AdamW(model.parameters())
x, y = torch.randn(64, 32), torch.randn(64, 1)

steps, iterations = [], []
for _ in range(60):
    began = now()
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), y).backward()
    before_step = now()
    optimizer.step()
    ended = now()
    steps.append(ended - before_step)
    iterations.append(ended - began)

# The first ones also make the state, and warm up: leave them out.
share = sum(steps[10:]) / sum(iterations[10:])
print("iterations that count:", len(steps[10:]))
print("step() takes a part of them:", 0 < share < 1)
