"""An optimizer for each parameter steps during backward(): the same weights,
and at most one gradient at a time.
"""

import torch
from torch import nn

x = torch.linspace(-1, 1, 8).reshape(2, 4)


def build():
    torch.manual_seed(0)
    return nn.Sequential(*(nn.Linear(4, 4) for _ in range(4)))


def gradients(model):
    return sum(p.grad is not None for p in model.parameters())


usual = build()
optimizer = torch.optim.Adam(usual.parameters(), lr=0.1)
for _ in range(3):
    usual(x).square().sum().backward()
    most = gradients(usual)
    optimizer.step()
    optimizer.zero_grad()
print("step() after backward():  gradients at a time", most)

model = build()
optimizers = {p: torch.optim.Adam([p], lr=0.1) for p in model.parameters()}
counts = []


def update(p):
    counts.append(gradients(model))
    optimizers[p].step()
    optimizers[p].zero_grad()


for p in model.parameters():
    p.register_post_accumulate_grad_hook(update)
for _ in range(3):
    model(x).square().sum().backward()
print("step() during backward(): gradients at a time", max(counts))

pairs = zip(usual.parameters(), model.parameters(), strict=True)
print("the same weights:", all(torch.equal(p, q) for p, q in pairs))
