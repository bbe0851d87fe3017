"""Each process writes its part and reads it again: the resumed run ends bit for
bit as the uncut one.

torchrun --standalone --nproc-per-node 2 checkpoint.py
"""

import tempfile

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
from torch import nn
from torch.distributed.checkpoint.state_dict import (
    get_state_dict,
    set_state_dict,
)
from torch.distributed.fsdp import fully_shard
from torch.optim.lr_scheduler import CosineAnnealingLR

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
mesh = dist.init_device_mesh("cpu", (processes,))
x = torch.linspace(-1, 1, 16).unsqueeze(1)
inputs, targets = x[rank::processes], x[rank::processes].sin()


def build():
    model = nn.Sequential(nn.Linear(1, 8), nn.Tanh(), nn.Linear(8, 1))
    fully_shard(model, mesh=mesh)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.05)
    return model, optimizer, CosineAnnealingLR(optimizer, T_max=8)


def train(run, first, last):
    model, optimizer, scheduler = run
    for _ in range(first, last):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(inputs), targets).backward()
        optimizer.step()
        scheduler.step()


def parts(run, step):
    model, optimizer, scheduler = run
    weights, state = get_state_dict(model, optimizer)
    return {
        "model": weights,
        "optimizer": state,
        "scheduler": scheduler.state_dict(),
        "step": step,
    }


def load(run, folder):
    saved = parts(run, 0)
    dcp.load(saved, checkpoint_id=folder)
    model, optimizer, scheduler = run
    set_state_dict(
        model,
        optimizer,
        model_state_dict=saved["model"],
        optim_state_dict=saved["optimizer"],
    )
    scheduler.load_state_dict(saved["scheduler"])
    return saved["step"]


# One folder for all: rank 0 makes it and tells the others.
made = tempfile.TemporaryDirectory() if rank == 0 else None
told = [made and made.name]
dist.broadcast_object_list(told)

torch.manual_seed(0)
uncut = build()
train(uncut, 0, 4)
dcp.save(parts(uncut, 4), checkpoint_id=told[0])
train(uncut, 4, 8)

torch.manual_seed(1)
resumed = build()
step = load(resumed, told[0])
train(resumed, step, 8)

pairs = zip(uncut[0].parameters(), resumed[0].parameters(), strict=True)
same = [torch.equal(a.full_tensor(), b.full_tensor()) for a, b in pairs]
if rank == 0:
    print(f"cut after step {step}: {sum(same)} of {len(same)} weights the same")
    made.cleanup()
dist.destroy_process_group()
