"""bfloat16 weights halve weights, gradients and state. autocast leaves these
as they are, and copies of the weights are among what it saves for backward().
"""

import torch
from torch import nn

device = torch.get_default_device().type


def kib(tensors, but=()):
    but = {t.untyped_storage().data_ptr() for t in but}
    storages = [t.untyped_storage() for t in tensors]
    sizes = {s.data_ptr(): s.nbytes() for s in storages}
    return sum(size for at, size in sizes.items() if at not in but) // 1024


def step(kind, batch):
    saved = []

    def keep(tensor):
        saved.append(tensor)
        return tensor

    blocks = [nn.Sequential(nn.Linear(64, 64), nn.ReLU()) for _ in range(15)]
    model = nn.Sequential(*blocks, nn.Linear(64, 64))
    x = torch.linspace(-1, 1, batch * 64).view(batch, 64)
    y = torch.arange(batch) % 64
    if kind == "bfloat16":
        model.bfloat16()
        x = x.bfloat16()
    optimizer = torch.optim.AdamW(model.parameters())
    with torch.autograd.graph.saved_tensors_hooks(keep, lambda t: t):
        with torch.autocast(device, torch.bfloat16, enabled=kind == "autocast"):
            loss = nn.functional.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    weights = list(model.parameters())
    states = [t for s in optimizer.state.values() for t in s.values()]
    print(f"  {kind:9} weights {kib(weights)}", end=" ")
    print("gradients", kib(p.grad for p in weights), end=" ")
    print("state", kib(states), end=" ")
    print("saved", kib(saved, but=[*weights, x, y]), end=" ")
    copies = [t for t in saved if t.shape == weights[0].shape]
    print("copies", kib(copies, but=weights), "KiB")


for batch in 16, 512:
    print("batch", batch)
    for kind in "float32", "autocast", "bfloat16":
        step(kind, batch)
