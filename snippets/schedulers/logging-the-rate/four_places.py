"""The rate read at four places of the loop: three of them agree with what the
update used.
"""

import torch
from torch.optim.lr_scheduler import ExponentialLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = ExponentialLR(optimizer, gamma=0.5)


def rate():
    return optimizer.param_groups[0]["lr"]


for _ in range(3):
    optimizer.zero_grad()
    read = {"zero_grad": rate()}
    loss = -w.sum()  # gradient -1: w moves by the rate
    loss.backward()
    read["backward"] = rate()
    before = w.item()
    optimizer.step()
    read["optimizer"] = rate()
    scheduler.step()
    read["scheduler"] = rate()
    found = ", ".join(f"{place} {value}" for place, value in read.items())
    print(f"moved {w.item() - before}: after {found}")
