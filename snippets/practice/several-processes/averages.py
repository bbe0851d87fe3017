"""DDP averages over the processes: their gradients count alike, their samples
need not.

torchrun --standalone --nproc-per-node 2 averages.py
"""

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo")
rank, processes = dist.get_rank(), dist.get_world_size()
# The loss is the output itself, so a sample's gradient is its input.
parts = torch.tensor([[1.0], [2.0], [3.0]]), torch.tensor([[10.0]])
samples = torch.tensor(float(len(parts[rank])))
dist.all_reduce(samples)  # the sum over all processes


def share(outputs):
    return outputs.sum() * processes / samples


def gradient(loss, inputs, wrap):
    layer = nn.Linear(1, 1, bias=False)
    model = wrap(layer)
    loss(model(inputs)).backward()
    return layer.weight.grad.item()


def not_wrapped(layer):
    return layer


own = [None] * processes
dist.all_gather_object(own, gradient(torch.mean, parts[rank], not_wrapped))
mean = gradient(torch.mean, parts[rank], DistributedDataParallel)
total = gradient(torch.sum, parts[rank], DistributedDataParallel)
shared = gradient(share, parts[rank], DistributedDataParallel)
one_mean = gradient(torch.mean, torch.cat(parts), not_wrapped)
one_sum = gradient(torch.sum, torch.cat(parts), not_wrapped)
if rank == 0:
    print("each process for itself, mean:", *own)
    print("DDP, mean:", mean)
    print("DDP, sum * processes / samples:", shared)
    print("DDP, sum:", total)
    print("one process with all samples, mean:", one_mean)
    print("one process with all samples, sum:", one_sum)
dist.destroy_process_group()
