"""Started with python, a program has no torchrun to tell it its rank: for a
run in one process, tell it yourself.
"""

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

for attempt in (
    lambda: DistributedDataParallel(nn.Linear(1, 1)),
    lambda: dist.init_process_group("gloo"),
):
    try:
        attempt()
    except ValueError as error:
        print(f"ValueError: {error}")

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = DistributedDataParallel(nn.Linear(1, 1))
model(torch.ones(1, 1)).sum().backward()
print("told: rank", dist.get_rank(), "of", dist.get_world_size())
dist.destroy_process_group()
