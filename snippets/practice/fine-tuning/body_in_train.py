"""A frozen body in train() mode computes something else than before: its
BatchNorm follows the new inputs, and the old task is lost.
"""

from statistics import median

import torch
from torch import nn

STEPS, BATCH, SHIFT = 200, 8, 2.0
criterion = nn.MSELoss()


def train(model, x, targets, body_in_eval):
    params = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(params, lr=0.01)
    model.train()
    if body_in_eval:
        model[0].eval()
    for step in range(STEPS):
        rows = slice(step * BATCH % 128, step * BATCH % 128 + BATCH)
        optimizer.zero_grad()
        criterion(model(x[rows]), targets[rows]).backward()
        optimizer.step()


def evaluated(model, x, targets):
    model.eval()
    with torch.no_grad():
        return criterion(model(x), targets).item()


def fine_tuned(body_in_eval, seed):
    torch.manual_seed(seed)
    with torch.device("cpu"):  # the same numbers on every device
        body = nn.Sequential(nn.Linear(4, 32), nn.BatchNorm1d(32), nn.Tanh())
        old_head, head = nn.Linear(32, 1), nn.Linear(32, 1)
        x = torch.randn(1000, 4, dtype=torch.float64)
    x = x.to(torch.get_default_device())
    old_y, y = torch.sin(x[:, :1] + x[:, 1:2]), torch.cos(x[:, :1] + x[:, 1:2])
    old_model = nn.Sequential(body, old_head).to(x)
    model = nn.Sequential(body, head).to(x)
    train(old_model, x, old_y, body_in_eval=False)
    before = evaluated(old_model, x, old_y)

    body.requires_grad_(False)
    train(model, x + SHIFT, y, body_in_eval)
    old, new = evaluated(old_model, x, old_y), evaluated(model, x + SHIFT, y)
    return before, old, new


for body_in_eval in False, True:
    runs = [fine_tuned(body_in_eval, seed) for seed in range(3)]
    print(f"{body_in_eval=}")
    names = "old task before", "old task after", "new task"
    for name, losses in zip(names, zip(*runs, strict=True), strict=True):
        low, high = min(losses), max(losses)
        print(f"  {name:15} {median(losses):.2f} ({low:.2f} to {high:.2f})")
