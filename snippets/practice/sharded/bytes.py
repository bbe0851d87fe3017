"""What a process holds after a step of Adam: DDP, ZeRO and FSDP2.

torchrun --standalone --nproc-per-node 2 bytes.py
"""

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.distributed.optim import ZeroRedundancyOptimizer
from torch.distributed.tensor import DTensor
from torch.nn.parallel import DistributedDataParallel
from torch.optim import Adam

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
mesh = dist.init_device_mesh("cpu", (processes,))


def kib(tensors):
    """What this process holds of tensors with at least one dimension."""
    local = [t.to_local() if isinstance(t, DTensor) else t for t in tensors]
    return sum(t.nbytes for t in local if t.dim()) / 1024


for how in "DDP and Adam", "DDP and ZeRO", "FSDP2 and Adam":
    model = nn.Sequential(*(nn.Linear(64, 64, bias=False) for _ in range(4)))
    if how == "FSDP2 and Adam":
        fully_shard(model, mesh=mesh)
        called = model
    else:
        called = DistributedDataParallel(model)
    if how == "DDP and ZeRO":
        optimizer = ZeroRedundancyOptimizer(model.parameters(), Adam, lr=0.1)
    else:
        optimizer = Adam(model.parameters(), lr=0.1)
    called(torch.ones(1, 64)).sum().backward()
    optimizer.step()
    stepped = optimizer.optim if how == "DDP and ZeRO" else optimizer
    state = [t for entry in stepped.state.values() for t in entry.values()]
    weights = list(model.parameters())
    held = kib(weights), kib(weight.grad for weight in weights), kib(state)
    found = [None] * processes
    dist.all_gather_object(found, held)
    if rank == 0:
        for number, (weights, gradients, state) in enumerate(found):
            print(
                f"{how}, rank {number}: weights {weights:g}, "
                f"gradients {gradients:g}, state {state:g} KiB"
            )
dist.destroy_process_group()
