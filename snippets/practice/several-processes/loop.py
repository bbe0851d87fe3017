"""Two processes with half of each batch train as one process with all of it.

torchrun --standalone --nproc-per-node 2 loop.py
"""

import copy
import tempfile
from pathlib import Path

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.optim.lr_scheduler import CosineAnnealingLR
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset

EPOCHS, BATCH = 20, 16  # the batch of all processes together
x = torch.linspace(-1, 1, 128).unsqueeze(1)
y = torch.sin(2 * x)
data = TensorDataset(x, y)
criterion = nn.MSELoss()


def train(model, rank, processes):
    sampler = DistributedSampler(data, processes, rank)
    loader = DataLoader(data, batch_size=BATCH // processes, sampler=sampler)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.05)
    scheduler = CosineAnnealingLR(optimizer, T_max=EPOCHS * len(loader))
    for epoch in range(EPOCHS):
        sampler.set_epoch(epoch)
        for inputs, targets in loader:
            optimizer.zero_grad()
            criterion(model(inputs), targets).backward()
            optimizer.step()
            scheduler.step()


dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
alone = copy.deepcopy(model)
train(DistributedDataParallel(model), rank, processes)

if rank == 0:
    with tempfile.TemporaryDirectory() as folder:
        torch.save(model.state_dict(), Path(folder) / "model.pt")
    print(f"processes {processes}: loss {criterion(model(x), y).item():.5f}")
    train(alone, rank=0, processes=1)
    print(f"processes 1: loss {criterion(alone(x), y).item():.5f}")
    for name, weight in alone.named_parameters():
        difference = (weight - model.get_parameter(name)).abs().max().item()
        print(f"{name}: equal within 1e-4: {difference < 1e-4}")
dist.destroy_process_group()
