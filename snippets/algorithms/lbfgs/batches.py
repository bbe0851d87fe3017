"""A new batch at each step: LBFGS fits each one and ends far from the
best weights of all; five seeds, each optimizer at its best rate.
"""

import torch

GRID = 0.003, 0.01, 0.03, 0.1, 0.3
DATA, BATCH, SEEDS = 512, 16, 5


def excess(cls, lr, seed):
    generator = torch.Generator("cpu").manual_seed(seed)
    numbers = torch.randn(DATA, 9, generator=generator, dtype=torch.float64)
    x, noise = numbers[:, :8], numbers[:, 8]
    y = x.sum(1) + noise
    best = torch.linalg.lstsq(x, y.unsqueeze(1)).solution.squeeze(1)
    w = torch.zeros(8, dtype=torch.float64, device="cpu", requires_grad=True)
    optimizer = cls([w], lr=lr)
    for rows in torch.arange(DATA, device="cpu").split(BATCH):

        def closure(rows=rows):
            optimizer.zero_grad()
            loss = (x[rows] @ w - y[rows]).square().mean()
            loss.backward()
            return loss

        optimizer.step(closure)
    with torch.no_grad():
        return ((x @ (w - best)).square().mean()).item()


print("grid", *GRID)
for cls in torch.optim.SGD, torch.optim.LBFGS:
    runs = {lr: [excess(cls, lr, seed) for seed in range(SEEDS)] for lr in GRID}
    best = min(runs, key=lambda lr: sum(runs[lr]))
    print(f"{cls.__name__} best lr {best}: loss above the least", end=" ")
    print(f"{min(runs[best]):.3f} to {max(runs[best]):.3f}")
