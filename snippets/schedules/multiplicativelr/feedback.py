"""A factor that looks at the training: half the rate when the loss has not
fallen.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import MultiplicativeLR

w = nn.Parameter(torch.tensor(1.0))
optimizer = torch.optim.SGD([w], lr=2.0)
losses = []


def factor(epoch):
    return 0.5 if len(losses) > 1 and losses[-1] >= losses[-2] else 1.0


scheduler = MultiplicativeLR(optimizer, lr_lambda=factor)
for epoch in range(6):
    optimizer.zero_grad()
    loss = w**2
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
    print(f"epoch {epoch} loss {loss.item():g} lr {scheduler.get_last_lr()[0]}")
    scheduler.step()
