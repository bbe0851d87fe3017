"""SGD and Adam at each rate of a grid, with the same data, weights and batches:
at one rate for both Adam wins; at the best of each the difference is smaller
than its spread.
"""

from statistics import mean, stdev

import torch
from torch import nn

RATES = 0.01, 0.03, 0.1, 0.3
SEEDS = range(5)
CONTESTANTS = {
    "SGD": (torch.optim.SGD, {"momentum": 0.9}),
    "Adam": (torch.optim.Adam, {}),
}


def train(cls, options, lr, seed):
    """The mean loss of the validation data, and that of the test data."""
    torch.manual_seed(seed)
    with torch.device("cpu"):  # it draws the same on every machine
        x = 4 * torch.rand(600, 2, dtype=torch.float64) - 2
        noise = torch.randn(600, dtype=torch.float64) / 4
        y = (x.norm(dim=1) + noise < 1.5).long()  # in the circle or outside
        model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
        optimizer = cls(model.double().parameters(), lr=lr, **options)
        for _ in range(10):
            for batch in torch.randperm(200).split(20):
                optimizer.zero_grad()
                loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
                loss.backward()
                optimizer.step()
        losses = nn.functional.cross_entropy(model(x), y, reduction="none")
    return losses[200:400].mean().item(), losses[400:].mean().item()


test, best = {}, {}
for name, (cls, options) in CONTESTANTS.items():
    validation = {}
    for lr in RATES:
        found = [train(cls, options, lr, seed) for seed in SEEDS]
        validation[lr] = mean(loss for loss, _ in found)
        test[name, lr] = [loss for _, loss in found]
        print(f"{name} lr={lr}: validation {validation[lr]:.3f}")
    best[name] = min(RATES, key=validation.get)

for sgd, adam in (0.01, 0.01), (best["SGD"], best["Adam"]):
    a, b = test["SGD", sgd], test["Adam", adam]
    behind = [x - y for x, y in zip(a, b, strict=True)]
    print(f"test, SGD lr={sgd}: {mean(a):.3f}, spread {stdev(a):.3f}")
    print(f"test, Adam lr={adam}: {mean(b):.3f}, spread {stdev(b):.3f}")
    print(f"  SGD is behind by {mean(behind):.3f}, spread {stdev(behind):.3f}")
