"""The running statistics of an averaged model are those of the last model, or
an average of statistics. update_bn measures them anew.
"""

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, update_bn

inputs = torch.tensor([[0.0], [2.0]])
loader = [inputs]


def average(use_buffers):
    model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.BatchNorm1d(1))
    averaged = AveragedModel(model, use_buffers=use_buffers)
    for weight in 1.0, 3.0:
        nn.init.constant_(model[0].weight, weight)
        for _ in range(200):  # running statistics of this weight
            model(inputs)
        averaged.update_parameters(model)
    return averaged


def show(name, averaged):
    norm = averaged.module[1]
    mean, var = norm.running_mean.item(), norm.running_var.item()
    print(f"{name:20} running_mean {mean:.1f} running_var {var:4.1f}")


averaged = average(use_buffers=False)
products = averaged.module[0](inputs)
print(f"weight {averaged.module[0].weight.item()}: the layer's inputs have")
mean, var = products.mean().item(), products.var().item()
print(f"{'':20} mean         {mean:.1f} var         {var:4.1f}")
show("use_buffers=False", averaged)
show("use_buffers=True", average(use_buffers=True))
update_bn(loader, averaged)
show("after update_bn", averaged)
