"""Warm-up over 4 epochs, then linear decay over 4: (epoch + 1)
/ 4 trains from epoch 0 on.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR

WARMUP, EPOCHS = 4, 8


def factor(epoch):
    if epoch < WARMUP:
        return (epoch + 1) / WARMUP
    return (EPOCHS - epoch) / (EPOCHS - WARMUP)


w = torch.zeros(1, requires_grad=True)
# Slope -1: each update adds exactly the learning rate to w.
w.grad = -torch.ones(1)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = LambdaLR(optimizer, factor)
for epoch in range(EPOCHS):
    before = w.item()
    optimizer.step()
    scheduler.step()
    print("epoch", epoch, "moved w by", w.item() - before)
