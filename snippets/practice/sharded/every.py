"""Three steps of each optimizer in two processes, compared with one process:
DDP, ZeroRedundancyOptimizer in DDP, and fully_shard.

torchrun --standalone --nproc-per-node 2 every.py
"""

import functools
import textwrap

import torch
import torch.distributed as dist
from torch import nn, optim
from torch.distributed.fsdp import fully_shard
from torch.distributed.optim import ZeroRedundancyOptimizer
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
mesh = dist.init_device_mesh("cpu", (processes,))
x = torch.linspace(-1, 1, 16).reshape(8, 2)
y = x.prod(1, keepdim=True)
optimizers = {
    name: getattr(optim, name)
    for name in (
        "Adadelta Adafactor Adagrad Adam Adamax AdamW ASGD Muon NAdam RAdam"
        " RMSprop Rprop SGD"
    ).split()
}  # SparseAdam takes no dense gradient
optimizers["LBFGS"] = functools.partial(optim.LBFGS, max_iter=1)


def build_layers():
    torch.manual_seed(0)
    hidden, last = nn.Linear(2, 6, bias=False), nn.Linear(6, 1, bias=False)
    return nn.Sequential(hidden, nn.Tanh(), last)


def end(wrap, build, first=0, stride=1):
    """The weights after three steps, on each `stride`-th sample."""
    layers = build_layers()
    model = wrap(layers)
    optimizer = build(model.parameters(), lr=0.01)

    def closure():
        optimizer.zero_grad()
        outputs = model(x[first::stride])
        loss = nn.functional.mse_loss(outputs, y[first::stride])
        loss.backward()
        return loss

    for _ in range(3):
        optimizer.step(closure)
    weights = [weight.detach() for weight in layers.parameters()]
    return weights if wrap != shard else [w.full_tensor() for w in weights]


def keep(model):
    return model


def shard(model):
    return fully_shard(model, mesh=mesh)


def divided(parameters, lr, cls):
    return ZeroRedundancyOptimizer(parameters, cls, lr=lr)


def verdict(wrap, build, alone):
    try:
        weights = end(wrap, build, rank, processes)
    except RuntimeError as error:
        messages[str(error).partition(". ")[0]] = None
        return "raises"
    start = build_layers().parameters()
    for weight, one, before in zip(weights, alone, start, strict=True):
        moved = (one - before).abs().max()
        if (weight - one).abs().max() > 0.01 * moved:
            return "differs"
    return "as one"


messages = {}
for name, cls in optimizers.items():
    alone = end(keep, cls)
    ddp = verdict(DistributedDataParallel, cls, alone)
    zero = functools.partial(divided, cls=cls)
    zero = verdict(DistributedDataParallel, zero, alone)
    fsdp = verdict(shard, cls, alone)
    if rank == 0:
        print(f"{name:10} DDP {ddp:8} ZeRO {zero:8} FSDP2 {fsdp}")
if rank == 0:
    for message in messages:
        print(textwrap.fill(f"RuntimeError: {message}", 80))
dist.destroy_process_group()
