"""A function that reads something else than its argument: the rate is halved
after each epoch whose loss was above twice the best one.
"""

import torch
from torch.optim.lr_scheduler import MultiplicativeLR


class HalveOnSpike:
    def __init__(self):
        self.best = float("inf")
        self.last = float("inf")

    def report(self, loss):
        self.best = min(self.best, loss)
        self.last = loss

    def __call__(self, t):
        return 0.5 if self.last > 2 * self.best else 1.0


w = torch.tensor([4.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.25)
spikes = HalveOnSpike()
scheduler = MultiplicativeLR(optimizer, lr_lambda=spikes)
for epoch in range(7):
    optimizer.zero_grad()
    loss = (w**2).sum()
    loss.backward()
    spikes.report(loss.item())
    rate = optimizer.param_groups[0]["lr"]
    print(f"epoch {epoch} lr {rate} loss {loss.item():.4f}")
    optimizer.step()
    scheduler.step()
