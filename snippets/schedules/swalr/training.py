"""Noisy targets: each at its best rate, averaged weights are better than last
weights, with a constant rate as well as with SWALR.
"""

from statistics import median

import torch
from torch import nn
from torch.optim.lr_scheduler import ConstantLR, CosineAnnealingLR
from torch.optim.swa_utils import SWALR, AveragedModel

EPOCHS, BATCHES, SWA_START, SEEDS = 30, 10, 20, 3
side = torch.linspace(-2, 2, 32)
POINTS = torch.cartesian_prod(side, side)


def wanted(x):
    return torch.sin(2 * x).sum(-1, keepdim=True)


def trained(lr, seed, make_main, swa_lr):
    """The losses of the last weights and of the averaged ones."""
    torch.manual_seed(seed)
    with torch.device("cpu"):  # the same random numbers on every device
        model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
        inputs = 4 * torch.rand(EPOCHS, BATCHES, 16, 2) - 2
        noise = torch.randn(EPOCHS, BATCHES, 16, 1)
    device = torch.get_default_device()
    model, inputs, noise = model.to(device), inputs.to(device), noise.to(device)
    targets = wanted(inputs) + noise

    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    main = make_main(optimizer)
    swa = SWALR(optimizer, swa_lr=swa_lr, anneal_epochs=3)
    averaged = AveragedModel(model)
    for epoch in range(EPOCHS):
        for x, y in zip(inputs[epoch], targets[epoch], strict=True):
            optimizer.zero_grad()
            loss = nn.functional.mse_loss(model(x), y)
            loss.backward()
            optimizer.step()
        if epoch >= SWA_START:
            averaged.update_parameters(model)
            swa.step()
        else:
            main.step()
    with torch.no_grad():  # how far from the targets without their noise
        return [
            nn.functional.mse_loss(net(POINTS), wanted(POINTS)).item()
            for net in (model, averaged)
        ]


MAKE = {
    "constant": (lambda optimizer: ConstantLR(optimizer, factor=1.0), 1.0),
    "SWALR": (
        lambda optimizer: CosineAnnealingLR(optimizer, T_max=EPOCHS),
        0.5,
    ),
}
for name, (make_main, share) in MAKE.items():
    for lr in 0.01, 0.02, 0.04, 0.08:
        runs = [trained(lr, s, make_main, share * lr) for s in range(SEEDS)]
        last, average = zip(*runs, strict=True)
        print(
            f"{name:8} lr {lr} last weights {median(last):.2f}",
            f"averaged {median(average):.2f}",
            f"from {min(average):.2f} to {max(average):.2f}",
        )
