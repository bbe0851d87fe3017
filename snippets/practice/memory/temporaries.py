"""What step() needs for its intermediate results, as a multiple of the weights:
the loop a few tensors, foreach one or two whole lists, fused none.
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


def needs(cls, groups=1, **options):
    with Live() as live:
        layers = [p for layer in build() for p in layer.parameters()]
        size = len(layers) // groups
        optimizer = cls(
            [
                {"params": layers[i * size : (i + 1) * size]}
                for i in range(groups)
            ],
            **options,
        )
        for _ in range(2):  # the first step makes the state
            for p in layers:
                p.grad = torch.ones_like(p)
            live.peak()
            before = live.most
            optimizer.step()
        return (live.most - before) / sum(p.nbytes for p in layers)


CASES = {
    "SGD": (torch.optim.SGD, {"momentum": 0.9}),
    "SGD, weight decay": (torch.optim.SGD, {"weight_decay": 0.1}),
    "AdamW": (torch.optim.AdamW, {}),
    "AdamW, four groups": (torch.optim.AdamW, {"groups": 4}),
    "Adagrad": (torch.optim.Adagrad, {}),
}
for name, (cls, options) in CASES.items():
    print(f"{name:19}", end="")
    for how in "foreach=False", "foreach=True", "fused=True":
        key, value = how.split("=")
        times = needs(cls, **options, **{key: value == "True"})
        print(f" {how} {times:.2f}", end="")
    print()
