"""The scaler wants float32 weights: use autocast, and not model.half()."""

import torch
from torch import nn

device = torch.get_default_device().type


def train(model, dtype):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.25)
    scaler = torch.amp.GradScaler(device)
    with torch.autocast(device, torch.float16):
        loss = model(torch.ones(1, 1, dtype=dtype)).square().mean()
    scaler.scale(loss).backward()
    scaler.step(optimizer)
    scaler.update()
    print("autocast alone: the weight is", model.weight.dtype)


try:
    train(nn.Linear(1, 1).half(), torch.float16)
except ValueError as error:
    print("model.half(): ValueError:", error)
train(nn.Linear(1, 1), torch.float32)
