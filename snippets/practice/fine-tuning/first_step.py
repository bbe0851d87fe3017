"""Adam's first update moves most unfrozen weights by the rate of their group,
however small the gradients are. At the head's rate the loss jumps.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR

criterion = nn.MSELoss()
x = torch.linspace(-1, 1, 64, dtype=torch.float64).unsqueeze(1)
old_y = torch.cat([torch.cos(k * x + k) for k in range(1, 9)], dim=1)
y = torch.sin(4 * x + 1)


def train(model, targets, optimizer, steps, scheduler=None):
    losses = []
    for _ in range(steps):
        loss = criterion(model(x), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if scheduler is not None:
            scheduler.step()
        losses.append(loss.item())
    return losses


def describe(what, tensors):
    sizes = torch.cat([t.detach().abs().flatten() for t in tensors])
    low, middle, high = sizes.min(), sizes.median(), sizes.max()
    print(f"  {what} {low:.6f} to {high:.6f}, median {middle:.6f}")


for body_lr, warm_up in (0.03, 1), (0.003, 1), (0.03, 50), (0.003, 50):
    torch.manual_seed(0)
    with torch.device("cpu"):  # the same initial values on every device
        layers = nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh()
        old_head, head = nn.Linear(32, 8), nn.Linear(32, 1)
        body = nn.Sequential(*layers)
    old_model = nn.Sequential(body, old_head).to(x)
    model = nn.Sequential(body, head).to(x)
    adam = torch.optim.Adam(old_model.parameters(), lr=0.01)
    train(old_model, old_y, adam, steps=300)

    groups = [
        {"params": head.parameters(), "lr": 0.03},
        {"params": body.parameters(), "lr": body_lr},
    ]
    optimizer = torch.optim.Adam(groups)
    body.requires_grad_(False)
    train(model, y, optimizer, steps=200)

    body.requires_grad_(True)
    rise = LambdaLR(
        optimizer,
        [lambda step: 1.0, lambda step, n=warm_up: min(1.0, (step + 1) / n)],
    )
    before = [p.detach().clone() for p in body.parameters()]
    losses = train(model, y, optimizer, steps=1, scheduler=rise)
    print(f"the body's rate {body_lr}, reached at update {warm_up}")
    describe("gradients  ", [p.grad for p in body.parameters()])
    after = zip(body.parameters(), before, strict=True)
    describe("first moves", [p - old for p, old in after])
    losses += train(model, y, optimizer, steps=9, scheduler=rise)
    print("  losses", *(f"{loss:.4f}" for loss in losses))
