"""Past the end a power written for LambdaLR becomes a complex rate, and a
straight line a negative one; PolynomialLR stays at zero.
"""

import textwrap

import torch
from torch.optim.lr_scheduler import LambdaLR, PolynomialLR

MAKE = {
    "(1 - t / 4) ** 0.9": lambda optimizer: LambdaLR(
        optimizer, lambda t: (1 - t / 4) ** 0.9
    ),
    "1 - t / 4": lambda optimizer: LambdaLR(optimizer, lambda t: 1 - t / 4),
    "max(0.0, 1 - t / 4) ** 0.9": lambda optimizer: LambdaLR(
        optimizer, lambda t: max(0.0, 1 - t / 4) ** 0.9
    ),
    "PolynomialLR": lambda optimizer: PolynomialLR(
        optimizer, total_iters=4, power=0.9
    ),
}
for name, make in MAKE.items():
    w = torch.zeros(1, requires_grad=True)
    w.grad = -torch.ones(1)  # each update adds the learning rate to w
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = make(optimizer)
    moves, said = [], ""
    try:
        for _ in range(7):
            before = w.item()
            optimizer.step()
            scheduler.step()
            moves.append(f"{w.item() - before:.3f}")
    except RuntimeError as error:
        said = f"RuntimeError: {error}"
    text = f"{name}: {' '.join(moves)} {said}"
    print(
        textwrap.fill(text, 78, subsequent_indent="  ", break_on_hyphens=False)
    )
