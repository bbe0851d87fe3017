"""SGD on noisy targets: a plateau before the full rate does not keep the high
rates from diverging, a warm-up in a straight line does.
"""

from statistics import median

import torch
from torch import nn
from torch.optim.lr_scheduler import ConstantLR, LinearLR

EPOCHS, BATCHES, WARM_UP, SEEDS = 30, 10, 30, 10
side = torch.linspace(-2, 2, 32)
POINTS = torch.cartesian_prod(side, side)


def wanted(x):
    return torch.sin(2 * x).sum(-1, keepdim=True)


def trained(lr, seed, make):
    torch.manual_seed(seed)
    with torch.device("cpu"):  # the same random numbers on every device
        model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
        inputs = 4 * torch.rand(EPOCHS, BATCHES, 16, 2) - 2
        noise = torch.randn(EPOCHS, BATCHES, 16, 1)
    device = torch.get_default_device()
    model, inputs, noise = model.to(device), inputs.to(device), noise.to(device)
    targets = wanted(inputs) + noise

    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    scheduler = make(optimizer)
    for epoch in range(EPOCHS):
        for x, y in zip(inputs[epoch], targets[epoch], strict=True):
            optimizer.zero_grad()
            loss = nn.functional.mse_loss(model(x), y)
            loss.backward()
            optimizer.step()
            scheduler.step()
    with torch.no_grad():  # how far from the targets without their noise
        return nn.functional.mse_loss(model(POINTS), wanted(POINTS)).item()


MAKE = {
    "constant": lambda o: ConstantLR(o, factor=1.0),
    "plateau": lambda o: ConstantLR(o, factor=0.1, total_iters=WARM_UP),
    "line": lambda o: LinearLR(o, start_factor=0.1, total_iters=WARM_UP),
}
for name, make in MAKE.items():
    for lr in 0.1, 0.4:
        losses = [trained(lr, seed, make) for seed in range(SEEDS)]
        small = [loss for loss in losses if loss < 10]
        print(
            f"{name:8} lr {lr} diverged {SEEDS - len(small)} of {SEEDS}",
            f"median of others {median(small):.2f}",
            f"from {min(small):.2f} to {max(small):.2f}",
        )
