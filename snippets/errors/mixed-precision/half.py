"""The scaler wants float32 in the parameters that train. Frozen ones may be
float16.
"""

import torch
from torch import nn

device = torch.get_default_device().type


def train(name, model):
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.SGD(trained, lr=0.25)
    scaler = torch.amp.GradScaler(device)
    with torch.autocast(device, torch.float16):
        loss = model(torch.ones(1, 1)).mean()
    scaler.scale(loss / 4).backward()
    try:
        scaler.step(optimizer)
        scaler.update()
        print(f"{name}: no error")
    except ValueError as error:
        print(f"{name}: ValueError: {error}")


body, head = nn.Linear(1, 1), nn.Linear(1, 1)
train("float32 under autocast", nn.Sequential(body, head))
train("model.half()", nn.Sequential(body, head).half())
body.requires_grad_(False)
train("a frozen half", nn.Sequential(body, head))
head.float()
train("a frozen half, a head in float32", nn.Sequential(body, head))
