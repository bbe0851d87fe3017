"""f gets the number of calls of scheduler.step(), be it once a batch or once an
epoch.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR

for per in "batch", "epoch":
    received = []

    def factor(call, received=received):
        received.append(call)
        return 1.0

    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = LambdaLR(optimizer, factor)
    for _ in range(2):  # epochs
        for _ in range(3):  # batches
            optimizer.step()
            if per == "batch":
                scheduler.step()
        if per == "epoch":
            scheduler.step()
    print(f"2 epochs of 3 batches, stepped once per {per}: f got {received}")
