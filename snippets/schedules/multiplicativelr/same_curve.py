"""The curve of a LambdaLR as quotients: then a change of the rate by another
hand is kept.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR, MultiplicativeLR

END = 8


def line(t):
    return 1 - t / END if t < END else 0.0


def quotient(t):
    return line(t) / line(t - 1) if t < END else 0.0


def rates(make, halved):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = make(optimizer)
    for t in range(9):
        if halved and t == 2:
            optimizer.param_groups[0]["lr"] /= 2
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
        optimizer.step()
        scheduler.step()


for halved in False, True:
    print("halved by hand at step 2:", halved)
    print(
        "  line, LambdaLR            ",
        *rates(lambda o: LambdaLR(o, line), halved),
    )
    print(
        "  quotient, MultiplicativeLR",
        *rates(lambda o: MultiplicativeLR(o, quotient), halved),
    )
