"""SequentialLR runs one scheduler after the other; by hand, the second one's
constructor spoils the first one.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR, LinearLR, SequentialLR


def decay(step):
    return 0.5**step


def rates_used(optimizer, step):
    for epoch in range(7):
        yield optimizer.param_groups[0]["lr"]
        optimizer.step()
        step(epoch)


optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
scheduler = SequentialLR(
    optimizer,
    [
        LinearLR(optimizer, start_factor=0.25, total_iters=3),
        LambdaLR(optimizer, decay),
    ],
    milestones=[3],
)
print("SequentialLR", *rates_used(optimizer, lambda epoch: scheduler.step()))

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
first = LinearLR(optimizer, start_factor=0.25, total_iters=3)
second = LambdaLR(optimizer, decay)  # writes 1.0 over the 0.25


def by_hand(epoch):
    if epoch < 3:
        first.step()
    else:
        second.step()


print("by hand     ", *rates_used(optimizer, by_hand))
