"""A frozen parameter has no gradient and no state. Whether the optimizer holds
it or not makes no difference to the memory, but to what you can do later.
"""

import torch
from torch import nn


def kib(tensors):
    return sum(t.nbytes for t in tensors) / 1024


for filtered in False, True:
    body = nn.Sequential(nn.Linear(64, 256), nn.Tanh(), nn.Linear(256, 64))
    model = nn.Sequential(body, nn.Tanh(), nn.Linear(64, 1))
    body.requires_grad_(False)
    params = [p for p in model.parameters() if p.requires_grad or not filtered]
    optimizer = torch.optim.AdamW(params, lr=0.01)
    print(f"{filtered=}: the optimizer holds {len(params)} tensors")
    for frozen in True, False:
        body.requires_grad_(not frozen)
        optimizer.zero_grad()
        model(torch.ones(8, 64)).square().mean().backward()
        optimizer.step()
        grads = [p.grad for p in model.parameters() if p.grad is not None]
        state = [t for s in optimizer.state.values() for t in s.values()]
        print(
            f"  {frozen=!s:5} weights {kib(model.parameters()):.2f} KiB", end=""
        )
        print(f" gradients {kib(grads):.2f} state {kib(state):.2f}")
