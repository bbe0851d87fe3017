"""Adafactor computes with whole rows and columns: it does not take sharded
weights, and ZeroRedundancyOptimizer leaves them whole.

torchrun --standalone --nproc-per-node 2 placement.py
"""

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.distributed.optim import ZeroRedundancyOptimizer
from torch.nn.parallel import DistributedDataParallel
from torch.optim import Adafactor

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()


def step(model, optimizer):
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()


model = nn.Linear(2, 4)
fully_shard(model, mesh=dist.init_device_mesh("cpu", (processes,)))
try:
    step(model, Adafactor(model.parameters()))
except RuntimeError as error:
    if rank == 0:
        print(f"RuntimeError: {str(error).partition('. ')[0]}.")

model = DistributedDataParallel(nn.Linear(2, 4))
optimizer = ZeroRedundancyOptimizer(model.parameters(), Adafactor)
step(model, optimizer)
numbers = [None] * processes
dist.all_gather_object(numbers, len(optimizer.optim.state))
if rank == 0:
    print("ZeroRedundancyOptimizer: parameters in each process", *numbers)
dist.destroy_process_group()
