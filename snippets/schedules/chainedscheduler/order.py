"""Schedulers that multiply combine in either order; one that computes from the
first rate wipes the others out at its turn.
"""

import torch
from torch.optim.lr_scheduler import (
    ChainedScheduler,
    CosineAnnealingLR,
    CosineAnnealingWarmRestarts,
    ExponentialLR,
    LambdaLR,
    MultiplicativeLR,
    PolynomialLR,
    StepLR,
)

MAKE = {
    "ExponentialLR": lambda o: ExponentialLR(o, gamma=0.9),
    "MultiplicativeLR": lambda o: MultiplicativeLR(o, lambda t: 0.9),
    "StepLR": lambda o: StepLR(o, step_size=1, gamma=0.9),
    "PolynomialLR": lambda o: PolynomialLR(o, total_iters=10),
    "cosine, eta_min=0": lambda o: CosineAnnealingLR(o, T_max=10),
    "cosine, eta_min>0": lambda o: CosineAnnealingLR(o, 10, eta_min=0.2),
    "LambdaLR": lambda o: LambdaLR(o, lambda t: 0.9**t),
    "WarmRestarts": lambda o: CosineAnnealingWarmRestarts(o, T_0=10),
}


def rates(*makes):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = ChainedScheduler([make(optimizer) for make in makes])
    found = []
    for _ in range(8):
        found.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    return found


def halving(optimizer):
    return ExponentialLR(optimizer, gamma=0.5)


for name, make in MAKE.items():
    product = [rate * 0.5**t for t, rate in enumerate(rates(make))]
    for order in (make, halving), (halving, make):
        same = torch.allclose(
            torch.tensor(rates(*order)), torch.tensor(product)
        )
        place = "first" if order[0] is make else "last"
        print(f"{name:17} {place:5} the product of both: {same}")
