"""ZeroRedundancyOptimizer: each process keeps the state of some parameters, and
the weights end as with one AdamW in each process.

torchrun --standalone --nproc-per-node 2 zero.py
"""

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.optim import ZeroRedundancyOptimizer
from torch.nn.parallel import DistributedDataParallel
from torch.optim import AdamW

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
x = torch.linspace(-1, 1, 16).unsqueeze(1)[rank::processes]


def train(build, **options):
    torch.manual_seed(0)
    layers = nn.Sequential(nn.Linear(1, 8), nn.Tanh(), nn.Linear(8, 1))
    model = DistributedDataParallel(layers)
    optimizer = build(model.parameters(), lr=0.05, **options)
    for _ in range(10):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), x.sin()).backward()
        optimizer.step()
    return layers, optimizer


def counts():
    try:
        states = optimizer.state_dict()["state"].values()
        return "step " + " ".join(f"{state['step']:g}" for state in states)
    except RuntimeError as error:
        return f"RuntimeError: {str(error).partition('. ')[0]}."


whole, _ = train(AdamW)
model, optimizer = train(ZeroRedundancyOptimizer, optimizer_class=AdamW)
pairs = zip(model.parameters(), whole.parameters(), strict=True)
lines = [
    f"weights as with AdamW: {all(torch.equal(a, b) for a, b in pairs)}",
    f"parameters with a state here: {len(optimizer.optim.state)}",
    f"state_dict():\n    {counts()}",
]
optimizer.consolidate_state_dict(to=0)  # in all processes
lines.append(f"state_dict(), consolidated:\n    {counts()}")
optimizer.step()
lines.append(f"state_dict(), one step later:\n    {counts()}")
found = [None] * processes
dist.all_gather_object(found, lines)
if rank == 0:
    for number, lines in enumerate(found):
        print(f"rank {number}", *lines, sep="\n  ")
dist.destroy_process_group()
