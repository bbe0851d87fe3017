"""DDP keeps the parameters: an optimizer that was built before trains them.

torchrun --standalone --nproc-per-node 2 built.py
"""

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()


def show(label, number):
    numbers = [None] * processes
    dist.all_gather_object(numbers, number)
    if rank == 0:
        print(f"{label}:", *numbers)


layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 1.0 + rank)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.25)
show("weights before DDP", layer.weight.item())
model = DistributedDataParallel(layer)
show("weights in DDP", layer.weight.item())
held = optimizer.param_groups[0]["params"][0]
show("the optimizer holds DDP's", held is next(model.parameters()))
model(torch.ones(1, 1)).sum().backward()
optimizer.step()
show("weights after a step", layer.weight.item())
show("names, plain and DDP", (*layer.state_dict(), *model.state_dict()))
dist.destroy_process_group()
