"""Without set_epoch all epochs have one order, and five samples become six.

torchrun --standalone --nproc-per-node 2 sampler.py
"""

import torch
import torch.distributed as dist
from torch.utils.data import DistributedSampler

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
data = torch.arange(5)


def show(label, sampler):
    parts = [None] * processes
    dist.all_gather_object(parts, list(sampler))
    if rank == 0:
        print(f"{label}:", *parts)


for call_it in False, True:
    sampler = DistributedSampler(data)
    for epoch in range(2):
        if call_it:
            sampler.set_epoch(epoch)
        name = "with set_epoch" if call_it else "without set_epoch"
        show(f"{name}, epoch {epoch}", sampler)
show("drop_last=True", DistributedSampler(data, drop_last=True))
dist.destroy_process_group()
