"""item() may give each process the number of its own part: full_tensor() and
clip_grad_norm_ give the whole one.

torchrun --standalone --nproc-per-node 2 norms.py
"""

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
model = nn.Linear(1, 2, bias=False)
fully_shard(model, mesh=dist.init_device_mesh("cpu", (processes,)))
(model(torch.ones(1, 1)) * torch.tensor([3.0, 4.0])).sum().backward()
gradient = model.weight.grad


def show(label, number):
    numbers = [None] * processes
    dist.all_gather_object(numbers, number)
    if rank == 0:
        print(f"{label}:", *numbers)


show("gradient", gradient.full_tensor().flatten().tolist())
show("gradient.norm().item()", gradient.norm().item())
norm = gradient.norm().full_tensor()
show("gradient.norm().full_tensor().item()", norm.item())
norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
show("clip_grad_norm_(...).item()", norm.item())
clipped = model.weight.grad.full_tensor().flatten()
show("clipped", [round(number, 4) for number in clipped.tolist()])
dist.destroy_process_group()
