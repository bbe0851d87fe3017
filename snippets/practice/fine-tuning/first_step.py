"""Adam's first update moves nearly each unfrozen weight by the rate of its
group, however small the gradient is. At the head's rate the loss jumps.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR

LR = 0.03
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


for factor, warm_up in (1.0, 1), (0.1, 1), (1.0, 100), (0.1, 100):
    torch.manual_seed(0)
    with torch.device("cpu"):  # the same initial values on every device
        layers = nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh()
        body, old_head, head = nn.Sequential(*layers), nn.Linear(32, 8), nn.Linear(32, 1)
    old_model = nn.Sequential(body, old_head).to(x)
    model = nn.Sequential(body, head).to(x)
    adam = torch.optim.Adam(old_model.parameters(), lr=0.01)
    train(old_model, old_y, adam, steps=500)

    groups = [
        {"params": head.parameters(), "lr": LR},
        {"params": body.parameters(), "lr": LR * factor},
    ]
    optimizer = torch.optim.Adam(groups)
    body.requires_grad_(False)
    train(model, y, optimizer, steps=300)

    body.requires_grad_(True)
    rises = lambda i: min(1.0, (i + 1) / warm_up)
    scheduler = LambdaLR(optimizer, [lambda i: 1.0, rises])
    before = [p.detach().clone() for p in body.parameters()]
    losses = train(model, y, optimizer, 1, scheduler)
    pairs = zip(body.parameters(), before, strict=True)
    moves = torch.cat([(p - b).abs().flatten() for p, b in pairs])
    grads = torch.cat([p.grad.abs().flatten() for p in body.parameters()])
    losses += train(model, y, optimizer, 199, scheduler)
    print(f"the body's rate: {LR * factor:.3f} after {warm_up} steps of warm-up")
    for what, values in ("gradients", grads), ("first moves", moves):
        low, middle, high = values.min(), values.median(), values.max()
        print(f"  {what:12}{low:.6f} {middle:.6f} {high:.6f}")
    print("  losses      ", *(f"{losses[i]:.5f}" for i in (0, 1, 2, 5, 20, 199)), f"worst {max(losses):.5f}")
