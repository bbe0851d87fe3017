"""Adam on a grid of rates, and what moves the best of them: the length of the
run, its schedule, its batches, its decay. Medians of eleven seeds side by side.
"""

import math

import torch
from torch.optim.lr_scheduler import LambdaLR

RATES, SEEDS = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3), 11
device = torch.get_default_device()
with torch.device("cpu"):  # the same random numbers on every device
    torch.manual_seed(0)
    points = 2 * torch.rand(512, 2, dtype=torch.float64) - 1
    noise = 0.2 * torch.randn(512, 1, dtype=torch.float64)
x = points.to(device)
clean = torch.sin(3 * x[:, :1]) * torch.cos(2 * x[:, 1:])
y = clean + noise.to(device)


def layer(inputs, outputs):
    """A linear layer for each seed, with first values as nn.Linear has them."""
    with torch.device("cpu"):
        drawn = 2 * torch.rand(SEEDS, inputs + 1, outputs).double() - 1
    return (drawn / inputs**0.5).to(device).requires_grad_()


def train(lr, steps, schedule=lambda part: 1.0, size=32, weight_decay=0.0):
    """The median of the losses that are left. No seed sees another one."""
    torch.manual_seed(0)
    w1, w2 = layer(2, 32), layer(32, 1)
    optimizer = torch.optim.AdamW([w1, w2], lr=lr, weight_decay=weight_decay)
    scheduler = LambdaLR(optimizer, lambda step: schedule(step / steps))

    def losses(inputs, targets):
        hidden = torch.relu(inputs @ w1[:, 1:] + w1[:, :1])
        outputs = hidden @ w2[:, 1:] + w2[:, :1]
        return (outputs - targets).square().mean((1, 2))

    for _ in range(steps):
        with torch.device("cpu"):
            rows = torch.randint(512, (SEEDS, size)).to(device)
        optimizer.zero_grad()
        losses(x[rows], y[rows]).sum().backward()
        optimizer.step()
        scheduler.step()
    return losses(x, clean).median().item()


def cosine(part):
    return 0.5 * (1 + math.cos(math.pi * part))


def warm_up(part):
    return min(1.0, 5 * part + 0.05)


SETTINGS = {
    "25 steps": {"steps": 25},
    "100 steps": {"steps": 100},
    "400 steps": {"steps": 400},
    "100, warm-up": {"steps": 100, "schedule": warm_up},
    "100, cosine": {"steps": 100, "schedule": cosine},
    "100, batch 128": {"steps": 100, "size": 128},
    "100, decay 0.1": {"steps": 100, "weight_decay": 0.1},
    "100, decay 1.0": {"steps": 100, "weight_decay": 1.0},
}
print(
    f"{'rate':15}", *(f"{lr:<5}" for lr in RATES), " within a fifth of the best"
)
for name, options in SETTINGS.items():
    found = {lr: train(lr, **options) for lr in RATES}
    good = [lr for lr in RATES if found[lr] < 1.2 * min(found.values())]
    print(f"{name:15}", *(f"{loss:.3f}" for loss in found.values()), "", *good)
