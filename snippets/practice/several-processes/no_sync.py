"""Under no_sync a group of batches exchanges gradients once: forward and
backward belong inside, and the last batch outside.

torchrun --standalone --nproc-per-node 2 no_sync.py
"""

from contextlib import nullcontext

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.algorithms.ddp_comm_hooks import default_hooks
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
group = [torch.full((1, 1), 1.0 + rank) for _ in range(4)]


def accumulate(how):
    layer = nn.Linear(1, 1, bias=False)
    model = DistributedDataParallel(layer)
    exchanges = []

    def count(_, bucket):
        exchanges.append(bucket.index())
        return default_hooks.allreduce_hook(None, bucket)

    model.register_comm_hook(None, count)
    for i, inputs in enumerate(group):
        last = i == len(group) - 1
        quiet = how != "no no_sync" and (how == "for all batches" or not last)
        if how == "for backward() alone":
            loss = model(inputs).mean() / len(group)
            with model.no_sync() if quiet else nullcontext():
                loss.backward()
        else:
            with model.no_sync() if quiet else nullcontext():
                loss = model(inputs).mean() / len(group)
                loss.backward()
    return len(exchanges), layer.weight.grad.item()


for how in (
    "no no_sync",
    "for all but the last batch",
    "for backward() alone",
    "for all batches",
):
    found = [None] * processes
    dist.all_gather_object(found, accumulate(how))
    if rank == 0:
        gradients = [gradient for _, gradient in found]
        print(f"{how:26} exchanges {found[0][0]}, gradients", *gradients)
dist.destroy_process_group()
