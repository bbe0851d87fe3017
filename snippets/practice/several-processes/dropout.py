"""One seed for all: the processes drop the same units of different samples.

torchrun --standalone --nproc-per-node 2 dropout.py
"""

import torch
import torch.distributed as dist

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
for label, seed in (
    ("torch.manual_seed(0)", 0),
    ("torch.manual_seed(rank)", rank),
):
    torch.manual_seed(seed)
    mask = torch.nn.functional.dropout(torch.ones(6), p=0.5) > 0
    masks = [None] * processes
    dist.all_gather_object(masks, mask.int().tolist())
    if rank == 0:
        print(f"{label}: kept", *masks)
dist.destroy_process_group()
