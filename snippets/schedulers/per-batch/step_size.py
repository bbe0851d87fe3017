"""StepLR(step_size=30) means 30 calls of scheduler.step(): 30
epochs, or 30 batches.
"""

import torch
from torch.optim.lr_scheduler import StepLR


def train_ten_epochs(step_size, per):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    scheduler = StepLR(optimizer, step_size, gamma=0.1)
    for _ in range(10):
        for _ in range(100):
            optimizer.step()
            if per == "batch":
                scheduler.step()
        if per == "epoch":
            scheduler.step()
    rate = optimizer.param_groups[0]["lr"]
    print(
        f"step_size {step_size}, stepped per {per}: last_epoch "
        f"{scheduler.last_epoch}, rate {rate:.0e}"
    )


train_ten_epochs(step_size=30, per="epoch")
train_ten_epochs(step_size=30, per="batch")
train_ten_epochs(step_size=30 * 100, per="batch")
