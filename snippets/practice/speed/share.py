"""The share of optimizer.step() in a training iteration, on your machine."""

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

inside = whole = 0.0
for iteration in range(60):
    began = now()
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), y).backward()
    before_step = now()
    optimizer.step()
    ended = now()
    if iteration >= 10:  # the first ones also make the state, and warm up
        inside += ended - before_step
        whole += ended - began

print("step() takes a part of the iteration:", 0 < inside / whole < 1)
