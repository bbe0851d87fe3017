"""backward() on a parameter differentiates it by itself: its gradient is 1, and
the model is not involved.
"""

import torch
from torch import nn

model = nn.Linear(1, 1)
scale = nn.Parameter(torch.tensor(5.0))
loss = (model(torch.ones(1, 1)) * scale).sum()

scale.backward()
print("scale.backward(): scale.grad", scale.grad.item(), end=" ")
print("weight.grad", model.weight.grad)

scale.grad = None
loss.backward()
print("loss.backward():  weight.grad", model.weight.grad.item())
