"""backward() belongs to the tensor: called on the loss, it
fills .grad of the parameters.
"""

import torch
from torch import nn

model = nn.Linear(2, 1, bias=False)
nn.init.ones_(model.weight)
x = torch.tensor([[3.0, 4.0]])
target = torch.tensor([[6.0]])

error = model(x) - target
loss = error.square().mean()  # arithmetic on tensors: no loss class
print("loss is a", type(loss).__name__, "made by", type(loss.grad_fn).__name__)
weight = model.weight
print("before: weight", weight.tolist(), "grad", weight.grad)
loss.backward()
print("after:  weight", weight.tolist(), "grad", weight.grad.tolist())
