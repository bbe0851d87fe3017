"""All processes load the optimizer: DDP hands out rank 0's weights, and not
its optimizer's state.

torchrun --standalone --nproc-per-node 2 resume.py
"""

import tempfile
from pathlib import Path

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
# One folder for all: rank 0 makes it and tells the others.
made = tempfile.TemporaryDirectory() if rank == 0 else None
told = [made and made.name]
dist.broadcast_object_list(told)
file = Path(told[0]) / "checkpoint.pt"


def train(layer, optimizer, steps):
    model = DistributedDataParallel(layer)
    for step in steps:
        optimizer.zero_grad()
        model(
            torch.full((1, 1), step % 3 + rank - 1.5)
        ).square().sum().backward()
        optimizer.step()


def build():
    layer = nn.Linear(1, 1, bias=False)
    nn.init.ones_(layer.weight)
    return layer, torch.optim.Adam(layer.parameters(), lr=0.125)


layer, optimizer = build()
train(layer, optimizer, range(4))
if rank == 0:
    parts = {"layer": layer.state_dict(), "optimizer": optimizer.state_dict()}
    torch.save(parts, file)
dist.barrier()  # the file is complete before another process reads it
train(layer, optimizer, range(4, 8))
ends = {"uncut": layer}

for how in "all processes load", "rank 0 alone loads":
    layer, optimizer = build()
    if how == "all processes load" or rank == 0:
        saved = torch.load(file, map_location="cpu")
        layer.load_state_dict(saved["layer"])
        optimizer.load_state_dict(saved["optimizer"])
    train(layer, optimizer, range(4, 8))
    ends[how] = layer

for how, layer in ends.items():
    weights = [None] * processes
    dist.all_gather_object(weights, layer.weight.item())
    if rank == 0:
        print(f"{how:19} weights", *(f"{weight:.6f}" for weight in weights))
dist.destroy_process_group()
if made:
    made.cleanup()
