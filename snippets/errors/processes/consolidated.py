"""All processes consolidate, and then rank 0 saves.

torchrun --standalone --nproc-per-node 2 consolidated.py
"""

import tempfile
from pathlib import Path

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.optim import ZeroRedundancyOptimizer
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo")
rank = dist.get_rank()
model = DistributedDataParallel(nn.Linear(1, 1))
optimizer = ZeroRedundancyOptimizer(
    model.parameters(), torch.optim.Adam, lr=0.1
)
model(torch.ones(1, 1)).sum().backward()
optimizer.step()

try:
    optimizer.state_dict()
except RuntimeError as error:
    if rank == 0:
        print(f"RuntimeError: {str(error).partition('. ')[0]}.")

optimizer.consolidate_state_dict(to=0)
if rank == 0:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "optimizer.pt"
        torch.save(optimizer.state_dict(), file)
        state = torch.load(file)["state"]
    print("consolidated: saved the state of", len(state), "parameters")
dist.destroy_process_group()
