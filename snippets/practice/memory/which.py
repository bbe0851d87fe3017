"""The most that is in memory during backward() and step(), with four changes.
Where the peak is decides which of them lowers it.
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


def peaks(batch=512, cls=torch.optim.AdamW, **options):
    model = build()
    optimizer = cls(model.parameters(), **options)
    x = torch.linspace(-1, 1, batch * 64).view(batch, 64)
    y = torch.arange(batch) % 64
    for _ in range(2):
        optimizer.zero_grad()
        live.peak()
        loss = nn.functional.cross_entropy(model(x), y)
        loss.backward()
        backward = live.peak()
        optimizer.step()
    return f"backward() {backward:5} step() {live.peak():5}"


CHANGES = {
    "AdamW, foreach=True": {"foreach": True},
    "AdamW, fused=True": {"fused": True},
    "Adafactor": {"cls": torch.optim.Adafactor},
    "AdamW, foreach=True, batch 256": {"foreach": True, "batch": 256},
}
for name, change in CHANGES.items():
    with Live() as live:
        print(f"{name:31} {peaks(**change)} KiB")
