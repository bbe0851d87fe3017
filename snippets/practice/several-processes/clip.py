"""After backward() all processes have the mean of the gradients, and clipping
finds the norm that one process with all samples finds.

torchrun --standalone --nproc-per-node 2 clip.py
"""

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
samples = torch.tensor([[1.0], [2.0], [3.0], [10.0]])


def norm(model, samples):
    model(samples).mean().backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
    model.zero_grad()
    return norm.item()


layer = nn.Linear(1, 1, bias=False)
one = norm(layer, samples)
own = norm(layer, samples[2 * rank : 2 * rank + 2])
averaged = norm(DistributedDataParallel(layer), samples[2 * rank :][:2])
norms = [None] * processes
dist.all_gather_object(norms, own)
if rank == 0:
    print("two samples in each process, without DDP:", *norms)
dist.all_gather_object(norms, averaged)
if rank == 0:
    print("two samples in each process, with DDP:", *norms)
    print("one process with all four samples:", one)
dist.destroy_process_group()
