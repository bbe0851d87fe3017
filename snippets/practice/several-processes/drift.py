"""Three loops in which the weights of two processes part, and none raises.

torchrun --standalone --nproc-per-node 2 drift.py
"""

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.optim.lr_scheduler import ReduceLROnPlateau

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
inputs = torch.ones(4, 1)
targets = torch.full((4, 1), [1.0, 3.0][rank])  # the best weight is 2


def train(how):
    layer = nn.Linear(1, 1, bias=False)
    nn.init.zeros_(layer.weight)
    model = DistributedDataParallel(layer)
    if how == "rank 0 alone loads" and rank == 0:
        layer.load_state_dict({"weight": torch.tensor([[8.0]])})
    optimizer = torch.optim.SGD(model.parameters(), lr=0.25)
    scheduler = ReduceLROnPlateau(optimizer, factor=0.1, patience=0)
    called = model.module if how == "model.module(inputs)" else model
    for _ in range(20):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(called(inputs), targets)
        loss.backward()
        optimizer.step()
        metric = loss.detach() / processes
        if how != "a metric of its own":
            dist.all_reduce(metric)
        scheduler.step(metric)
    return layer.weight.item()


for how in (
    "model(inputs)",
    "model.module(inputs)",
    "rank 0 alone loads",
    "a metric of its own",
):
    weights = [None] * processes
    dist.all_gather_object(weights, train(how))
    if rank == 0:
        print(f"{how:21} weights", *(f"{weight:6.3f}" for weight in weights))
dist.destroy_process_group()
