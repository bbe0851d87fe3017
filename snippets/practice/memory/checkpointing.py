"""Activation checkpointing: a block keeps its input alone and is computed again
in backward(). The gradients are the same.
"""

import weakref

import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.checkpoint import checkpoint_sequential


class Live(TorchDispatchMode):
    """Counts the bytes of the tensors that operations return while it is on."""

    def __init__(self):
        super().__init__()
        self.sizes, self.most = {}, 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        out = func(*args, **(kwargs or {}))
        for tensor in out if isinstance(out, (tuple, list)) else [out]:
            if isinstance(tensor, torch.Tensor):
                storage = tensor.untyped_storage()
                at = storage.data_ptr()
                if at not in self.sizes:
                    weakref.finalize(storage, self.sizes.pop, at, None)
                self.sizes[at] = storage.nbytes()
        self.most = max(self.most, sum(self.sizes.values()))
        return out

    def peak(self):
        """In KiB, since the last call of it."""
        most, self.most = self.most, sum(self.sizes.values())
        return most // 1024


def build():
    torch.manual_seed(0)
    blocks = [nn.Sequential(nn.Linear(64, 64), nn.ReLU()) for _ in range(15)]
    return nn.Sequential(*blocks, nn.Linear(64, 64))


def outputs(model, x, segments):
    if segments == 0:
        return model(x)
    return checkpoint_sequential(model, segments, x, use_reentrant=False)


def gradients(segments):
    model = build()
    x = torch.linspace(-1, 1, 512 * 64).view(512, 64)
    y = torch.arange(512) % 64
    calls = []
    for block in model:
        block.register_forward_pre_hook(lambda *_: calls.append(1))
    live.peak()
    loss = nn.functional.cross_entropy(outputs(model, x, segments), y)
    loss.backward()
    print(f"{segments} segments: at most {live.peak():5} KiB,", end=" ")
    print(f"{len(calls)} calls of blocks,", end=" ")
    return [p.grad for p in model.parameters()]


for segments in 0, 2, 4, 8:
    with Live() as live:
        grads = gradients(segments)
    if segments == 0:
        usual = grads
    print("the same gradients:", all(map(torch.equal, grads, usual)))
