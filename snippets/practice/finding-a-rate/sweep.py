"""The lowest point of a range test depends on its number of batches and on the
smoothing; the steepest fall is noise here. Three seeds each.
"""

from itertools import pairwise

import torch
from torch import nn

with torch.device("cpu"):  # the same random numbers on every device
    torch.manual_seed(0)
    points = 2 * torch.rand(512, 2, dtype=torch.float64) - 1
    noise = 0.2 * torch.randn(512, 1, dtype=torch.float64)
x = points.to(torch.get_default_device())
y = torch.sin(3 * x[:, :1]) * torch.cos(2 * x[:, 1:]) + noise.to(x)


def range_test(optimizer_class, batches, seed, low=1e-4, high=10.0):
    with torch.device("cpu"):
        torch.manual_seed(seed)
        model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
        chosen = torch.randint(512, (batches, 32)).tolist()
    model.to(x)
    optimizer = optimizer_class(model.parameters(), lr=low)
    curve = []
    for step, rows in enumerate(chosen):
        rate = low * (high / low) ** (step / (batches - 1))
        optimizer.param_groups[0]["lr"] = rate
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x[rows]), y[rows])
        loss.backward()
        optimizer.step()
        curve.append((rate, loss.item()))
        if not loss <= 4:  # a NaN, too
            break
    return curve


def smooth(curve, keep):
    average, found = 0.0, []
    for step, (rate, loss) in enumerate(curve, 1):
        average = keep * average + (1 - keep) * loss
        found.append((rate, average / (1 - keep**step)))
    return found


def lowest(curve):
    return min(curve, key=lambda point: point[1])[0]


def steepest(curve):
    """Where the loss falls most from one batch to the next, after ten."""
    pairs = pairwise(curve[10:])
    return min((new - old, rate) for (rate, old), (_, new) in pairs)[1]


RULES = (lowest, 0.9), (lowest, 0.98), (steepest, 0.98)
heads = [f"{rule.__name__}, keep={keep}" for rule, keep in RULES]
print(f"{'':16}", *(f"{head:18}" for head in heads))
for optimizer_class in torch.optim.SGD, torch.optim.Adam:
    for batches in 51, 201, 801:
        curves = [range_test(optimizer_class, batches, s) for s in range(3)]
        print(f"{optimizer_class.__name__:4} {batches:3} batches", end="")
        for rule, keep in RULES:
            rates = [rule(smooth(curve, keep)) for curve in curves]
            print(f" {f'{min(rates):.2g} to {max(rates):.2g}':18}", end="")
        print()
