"""fully_shard replaces the parameters: an optimizer that was built before
trains nothing, and the gradients pile up.

torchrun --standalone --nproc-per-node 2 optimizer_first.py
"""

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
mesh = dist.init_device_mesh("cpu", (processes,))
for first in "optimizer", "fully_shard":
    model = nn.Linear(2, 2, bias=False)
    nn.init.ones_(model.weight)
    if first == "optimizer":
        optimizer = torch.optim.SGD(model.parameters(), lr=0.25)
    fully_shard(model, mesh=mesh)
    if first == "fully_shard":
        optimizer = torch.optim.SGD(model.parameters(), lr=0.25)
    for _ in range(2):
        optimizer.zero_grad()
        model(torch.ones(1, 2)).sum().backward()
        optimizer.step()
    weight = model.weight.full_tensor().unique().item()
    gradient = model.weight.grad.full_tensor().unique().item()
    held = optimizer.param_groups[0]["params"][0]
    if rank == 0:
        print(f"{first} first: weight {weight}, gradient {gradient}")
        print("  the optimizer holds the model's:", held is model.weight)
dist.destroy_process_group()
