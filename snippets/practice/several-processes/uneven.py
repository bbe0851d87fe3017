"""Three batches here and two there: join() waits for nobody, but the last
gradient is divided by two and Adam's counts part.

torchrun --standalone --nproc-per-node 2 uneven.py
"""

import warnings

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
layer = nn.Linear(1, 1, bias=False)
model = DistributedDataParallel(layer)
optimizer = torch.optim.Adam(model.parameters(), lr=0.125)
gradients = []
with warnings.catch_warnings(), model.join():  # join() leaves a filter behind
    for _ in range([3, 2][rank]):
        optimizer.zero_grad()
        model(torch.ones(1, 1)).sum().backward()
        gradients.append(layer.weight.grad.item())
        optimizer.step()

counts = optimizer.state[layer.weight]["step"].item()
found = [None] * processes
dist.all_gather_object(found, (gradients, counts))
if rank == 0:
    for number, (gradients, steps) in enumerate(found):
        print(f"rank {number}: gradients {gradients}, Adam's step {steps}")
dist.destroy_process_group()
