"""With the batch of one process in each of two, an epoch has half the steps:
at the old rate SGD gets half as far.

torchrun --standalone --nproc-per-node 2 rate.py
"""

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
data = torch.ones(64, 1)


def epoch(model, sampler, batch_size, lr):
    """An epoch towards a weight of 1, from 0."""
    weight = next(model.parameters())
    nn.init.zeros_(weight)
    loader = DataLoader(data, batch_size=batch_size, sampler=sampler)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for inputs in loader:
        optimizer.zero_grad()
        loss = 0.5 * (model(inputs) - 1.0).square().mean()
        loss.backward()
        optimizer.step()
    return (
        f"batch_size={batch_size}, lr={lr}: steps {len(loader)}, "
        f"weight {weight.item():.3f}"
    )


layer = nn.Linear(1, 1, bias=False)
one = epoch(layer, DistributedSampler(data, 1, 0), batch_size=8, lr=0.02)
model, part = DistributedDataParallel(layer), DistributedSampler(data)
divided = epoch(model, part, batch_size=4, lr=0.02)
kept = epoch(model, part, batch_size=8, lr=0.02)
scaled = epoch(model, part, batch_size=8, lr=0.04)
if rank == 0:
    print("one process:", one)
    for line in divided, kept, scaled:
        print(f"{processes} processes:", line)
dist.destroy_process_group()
