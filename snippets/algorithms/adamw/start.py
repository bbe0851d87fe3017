"""Values to start from, as for a small transformer: decay on matrices alone, a
warm-up, half a cosine, clipping, and a grid for the rate.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR

x = torch.linspace(-1, 1, 64, dtype=torch.float64).unsqueeze(1)
y = torch.sin(3 * x)
criterion = nn.MSELoss()


def train(lr, steps=400, warmup=20):
    torch.manual_seed(0)
    with torch.device("cpu"):  # the same first weights on each device
        model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
    model.to(x)
    groups = [
        {"params": [p for p in model.parameters() if p.ndim >= 2]},
        {
            "params": [p for p in model.parameters() if p.ndim < 2],
            "weight_decay": 0.0,
        },
    ]
    optimizer = torch.optim.AdamW(
        groups, lr=lr, betas=(0.9, 0.95), weight_decay=0.1
    )
    rise = LinearLR(optimizer, start_factor=0.05, total_iters=warmup)
    fall = CosineAnnealingLR(optimizer, steps - warmup, eta_min=0.1 * lr)
    scheduler = SequentialLR(optimizer, [rise, fall], milestones=[warmup])
    for step in range(steps):
        optimizer.zero_grad()
        loss = criterion(model(x[step % 4 :: 4]), y[step % 4 :: 4])
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
        optimizer.step()
        scheduler.step()
    return criterion(model(x), y).item()


for lr in 1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 1e-1:
    print(f"lr={lr}: loss {train(lr):.4f}")
