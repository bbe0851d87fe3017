"""optimizer.lr and optimizer.defaults["lr"] change no rate of
a group that exists.
"""

import torch

w = torch.zeros(1, requires_grad=True)
# Gradient -1: each update adds exactly the learning rate to w.
w.grad = -torch.ones(1)
optimizer = torch.optim.SGD([w], lr=1.0)

optimizer.lr = 0.25
optimizer.step()
print(f"optimizer.lr = {optimizer.lr}: moved w by", w.item())

before = w.item()
optimizer.defaults["lr"] = 0.25
optimizer.step()
print('optimizer.defaults["lr"] = 0.25: moved w by', w.item() - before)

optimizer.add_param_group({"params": torch.zeros(1, requires_grad=True)})
rates = [group["lr"] for group in optimizer.param_groups]
print("lr of the old group and of a new one:", rates)
