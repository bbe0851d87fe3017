"""OneCycleLR knows its end: a loop that steps it once too often raises."""

import torch
from torch.optim.lr_scheduler import OneCycleLR

EPOCHS, BATCHES = 2, 3


def train(total_steps):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
    scheduler = OneCycleLR(optimizer, max_lr=0.1, total_steps=total_steps)
    for _ in range(EPOCHS):
        for _ in range(BATCHES):
            optimizer.step()
            scheduler.step()


for total_steps in EPOCHS, EPOCHS * BATCHES - 1, EPOCHS * BATCHES:
    try:
        train(total_steps)
        print(f"{total_steps=}: no error")
    except ValueError as error:
        print(f"{total_steps=}: ValueError: {error}")
