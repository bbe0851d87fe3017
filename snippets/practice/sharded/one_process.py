"""Weights for a process without FSDP2: gathered on rank 0, or read from the
checkpoint of all.

torchrun --standalone --nproc-per-node 2 one_process.py
"""

import tempfile
import warnings
from pathlib import Path

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
from torch import nn
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    get_model_state_dict,
)
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
made = tempfile.TemporaryDirectory() if rank == 0 else None
told = [made and made.name]
dist.broadcast_object_list(told)
folder = Path(told[0])
torch.manual_seed(0)
model, plain = nn.Linear(2, 4), nn.Linear(2, 4)
fully_shard(model, mesh=dist.init_device_mesh("cpu", (processes,)))

dcp.save({"model": model.state_dict()}, checkpoint_id=folder / "parts")
options = StateDictOptions(full_state_dict=True, cpu_offload=True)
whole = get_model_state_dict(model, options=options)  # in all processes
if rank == 0:
    torch.save(whole, folder / "model.pt")
    plain.load_state_dict(torch.load(folder / "model.pt"))
    same = torch.equal(plain.weight, whole["weight"])
    print("gathered on rank 0: the weights are the same:", same)

    nn.init.zeros_(plain.weight)
    parts = {"model": plain.state_dict()}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        dcp.load(parts, checkpoint_id=folder / "parts", no_dist=True)
    same = torch.equal(plain.weight, whole["weight"])
    print("read from the checkpoint: the weights are the same:", same)
    for warning in caught:
        print(f"{warning.category.__name__}: {str(warning.message)[:60]}")
    made.cleanup()
dist.destroy_process_group()
