"""ReduceLROnPlateau does what people did by hand for AlexNet in 2012: one bad
epoch more than patience, and the rate is multiplied by factor.
"""

import math

import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau


def plateau_step(memory, loss, lr, factor=0.1, patience=10, threshold=1e-4):
    if loss < memory["best"] * (1 - threshold):
        memory["best"] = loss
        memory["bad"] = 0
    else:
        memory["bad"] += 1
    if memory["bad"] > patience:
        memory["bad"] = 0
        if lr - lr * factor > 1e-8:  # eps
            lr = lr * factor
    return lr


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = ReduceLROnPlateau(optimizer, patience=2)
memory, lr = {"best": math.inf, "bad": 0}, 0.1

differences = []
for t in range(20):
    used = optimizer.param_groups[0]["lr"]
    loss = round(max(0.25, 0.8**t), 3)  # it falls, and then stays
    optimizer.step()
    scheduler.step(loss)
    if 6 <= t <= 14:
        print(
            f"epoch {t} lr {used:g} loss {loss}",
            f"bad epochs now {scheduler.num_bad_epochs}",
        )
    differences.append(abs(used - lr))
    lr = plateau_step(memory, loss, lr, patience=2)
print(f"largest difference {max(differences):.0e}")
