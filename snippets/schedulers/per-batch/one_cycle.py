"""OneCycleLR counts batches: called once an epoch it stays near its start, one
call too many raises.
"""

import torch
from torch.optim.lr_scheduler import OneCycleLR


def train(epochs, per):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = OneCycleLR(
        optimizer,
        max_lr=1.0,
        epochs=3,
        steps_per_epoch=10,
        cycle_momentum=False,
    )
    rates = []
    print(f"{epochs} epochs, stepped once per {per}:", end=" ")
    try:
        for _ in range(epochs):
            for _ in range(10):
                rates.append(scheduler.get_last_lr()[0])
                optimizer.step()
                if per == "batch":
                    scheduler.step()
            if per == "epoch":
                scheduler.step()
    except ValueError as error:
        print(f"ValueError after {len(rates)} updates")
        print(error)
    else:
        first, highest, last = rates[0], max(rates), rates[-1]
        print(f"first {first:.2f}, highest {highest:.2f}, last {last:.6f}")


train(epochs=3, per="batch")
train(epochs=3, per="epoch")
train(epochs=4, per="batch")
