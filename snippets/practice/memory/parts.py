"""The parts of a training step: weights, gradients and activations do not
depend on the optimizer. Its state is from nothing to three times the weights.
"""

import torch
from torch import nn

x = torch.linspace(-1, 1, 64 * 64).view(64, 64)
y = torch.arange(64)
OPTIMIZERS = {
    "SGD": lambda p: torch.optim.SGD(p, lr=0.1),
    "Adafactor": lambda p: torch.optim.Adafactor(p),
    "SGD, momentum": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9),
    "RMSprop": lambda p: torch.optim.RMSprop(p, lr=0.001),
    "AdamW": lambda p: torch.optim.AdamW(p, lr=0.001),
    "AdamW, amsgrad": lambda p: torch.optim.AdamW(p, lr=0.001, amsgrad=True),
}


def storages(tensors):
    """Each piece of memory once, however many tensors lie in it."""
    found = [t.untyped_storage() for t in tensors]
    return {storage.data_ptr(): storage.nbytes() for storage in found}


def keep(tensor):
    saved.append(tensor)  # what a node keeps for backward()
    return tensor


for name, make in OPTIMIZERS.items():
    torch.manual_seed(0)
    blocks = [nn.Sequential(nn.Linear(64, 64), nn.ReLU()) for _ in range(15)]
    model = nn.Sequential(*blocks, nn.Linear(64, 64))
    optimizer = make(model.parameters())
    for _ in range(2):
        optimizer.zero_grad()
        saved = []
        with torch.autograd.graph.saved_tensors_hooks(keep, lambda t: t):
            loss = nn.functional.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
    given = storages([*model.parameters(), x, y])
    made = {at: size for at, size in storages(saved).items() if at not in given}
    states = [t for s in optimizer.state.values() for t in s.values()]
    parts = {
        "weights": storages(model.parameters()),
        "gradients": storages(p.grad for p in model.parameters()),
        "state": storages(states),
        "activations": made,
    }
    print(f"{name + ':':15}", end="")
    for part, sizes in parts.items():
        print(f" {part} {sum(sizes.values()) / 1024:.0f}", end="")
    print(" KiB")
