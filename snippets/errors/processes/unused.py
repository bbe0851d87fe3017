"""A layer without a gradient: the error comes in the next forward pass.

torchrun --standalone --nproc-per-node 2 unused.py
"""

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo")
rank = dist.get_rank()


class TwoHeads(nn.Module):
    def __init__(self):
        super().__init__()
        self.used = nn.Linear(1, 1)
        self.spare = nn.Linear(1, 1)

    def forward(self, inputs):
        return self.used(inputs)


def train(how, **options):
    layers = TwoHeads()
    if how == "frozen before DDP":
        layers.spare.requires_grad_(False)
    model = DistributedDataParallel(layers, **options)
    if how == "frozen in DDP":
        layers.spare.requires_grad_(False)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(2):
        optimizer.zero_grad()
        model(torch.ones(1, 1)).sum().backward()
        optimizer.step()


for how, options in (
    ("as it is", {}),
    ("frozen in DDP", {}),
    ("frozen before DDP", {}),
    ("find_unused_parameters", {"find_unused_parameters": True}),
):
    try:
        train(how, **options)
        said = "two steps"
    except RuntimeError as error:
        said = f"RuntimeError: {str(error).partition('. ')[0]}."
    if rank == 0:
        print(f"{how}\n  {said}")
dist.destroy_process_group()
