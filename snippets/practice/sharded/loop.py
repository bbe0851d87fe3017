"""fully_shard first, then the optimizer: two processes, each with half of the
weights and of the samples, train as one.

torchrun --standalone --nproc-per-node 2 loop.py
"""

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.optim.lr_scheduler import CosineAnnealingLR

STEPS = 20
x = torch.linspace(-1, 1, 64).unsqueeze(1)
y = torch.sin(2 * x)


def build():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))


def train(model, inputs, targets):
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.05)
    scheduler = CosineAnnealingLR(optimizer, T_max=STEPS)
    for step in range(STEPS):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(inputs), targets)
        loss.backward()
        norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=0.5)
        if step == 0:
            first = norm.item()
        optimizer.step()
        scheduler.step()
    with torch.no_grad():
        loss = nn.functional.mse_loss(model(x), y).item()
    return f"first norm {first:.4f}, last loss {loss:.4f}"


dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
mesh = dist.init_device_mesh("cpu", (processes,))
model = build()
for part in model[0], model[2], model:  # the layers, and then the whole
    fully_shard(part, mesh=mesh)
said = train(model, x[rank::processes], y[rank::processes])

weights = [weight.full_tensor() for weight in model.parameters()]
if rank == 0:
    print(f"processes {processes}: {said}")
    alone = build()
    print(f"processes 1: {train(alone, x, y)}")
    named = zip(alone.named_parameters(), weights, strict=True)
    for (name, one), weight in named:
        difference = (weight - one).abs().max().item()
        print(f"{name}: equal within 1e-4: {difference < 1e-4}")
    held = model[0].weight.to_local()
    print(f"rank 0 holds {len(held)} of {len(weights[0])} rows of 0.weight")
dist.destroy_process_group()
