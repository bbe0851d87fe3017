"""Step in backward(): the weights are the same, and there is one gradient at a
time. The peak falls if gradients and intermediate results were what made it.
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


def usual(model):
    optimizer = torch.optim.AdamW(model.parameters(), foreach=False)

    def step(loss):
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()

    return step


def in_backward(model):
    optimizers = {
        p: torch.optim.AdamW([p], foreach=False) for p in model.parameters()
    }

    def update(p):
        optimizers[p].step()
        optimizers[p].zero_grad()

    for p in model.parameters():
        p.register_post_accumulate_grad_hook(update)
    return lambda loss: loss.backward()


def train(batch, kind):
    model = build()
    step = kind(model)
    x = torch.linspace(-1, 1, batch * 64).view(batch, 64)
    y = torch.arange(batch) % 64
    for _ in range(2):
        live.peak()
        step(nn.functional.cross_entropy(model(x), y))
    return model, live.peak()


for batch in 16, 512:
    for kind in usual, in_backward:
        with Live() as live:
            model, peak = train(batch, kind)
        print(f"batch {batch}, {kind.__name__}: at most {peak} KiB")
        if kind is usual:
            reference = model.state_dict()
    same = [torch.equal(p, reference[n]) for n, p in model.state_dict().items()]
    print("  the same weights:", all(same))
