"""Where zero_grad() stands moves the peak of a step: between the forward pass
and backward() the old gradients lie beside all activations.
"""

import weakref

import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode


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


def peak(place, set_to_none):
    model = build()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    x = torch.linspace(-1, 1, 512 * 64).view(512, 64)
    y = torch.arange(512) % 64
    for _ in range(2):
        live.peak()
        if place == "before the forward pass":
            optimizer.zero_grad(set_to_none)
        loss = nn.functional.cross_entropy(model(x), y)
        if place == "before backward()":
            optimizer.zero_grad(set_to_none)
        loss.backward()
        optimizer.step()
        if place == "after step()":
            optimizer.zero_grad(set_to_none)
    return live.peak()


for set_to_none in True, False:
    print(f"set_to_none={set_to_none}")
    for place in "after step()", "before the forward pass", "before backward()":
        with Live() as live:
            most = peak(place, set_to_none)
        print(f"  {place:23} at most {most} KiB")
