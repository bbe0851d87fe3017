"""An average needs the memory of the weights; it may lie on another device."""

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(512, 512, bias=False)
optimizer = torch.optim.AdamW(model.parameters())
average = AveragedModel(model, device="cpu")
model(torch.ones(1, 512)).sum().backward()
optimizer.step()
average.update_parameters(model)


def mebibytes(tensors):
    return sum(t.nbytes for t in tensors) / 2**20


weight = model.weight
state = optimizer.state[weight]
print("weight:         ", mebibytes([weight]), "MiB")
print("gradient:       ", mebibytes([weight.grad]), "MiB")
moments = state["exp_avg"], state["exp_avg_sq"]
print("AdamW's moments:", mebibytes(moments), "MiB")
print("average:        ", mebibytes(average.module.parameters()), "MiB")
print("average on:     ", average.module.weight.device)
