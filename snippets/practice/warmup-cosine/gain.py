"""A warm-up makes larger rates usable, and at the smaller ones it gains little
or nothing: eight residual blocks with a LayerNorm behind each sum, under Adam.
"""

import math
from statistics import median

import torch
from torch.nn.functional import layer_norm
from torch.optim.lr_scheduler import LambdaLR

SEEDS, STEPS, WIDTH, BLOCKS = 8, 150, 16, 8
where = {"device": torch.get_default_device(), "dtype": torch.float64}


def drawn(*shape):
    return torch.rand(SEEDS, *shape, device="cpu").to(**where) * 2 - 1


def matrix(*shape):  # one for each seed, side by side
    return (drawn(*shape) * math.sqrt(3 / shape[-2])).requires_grad_()


def wanted(x):
    return torch.sin(3 * x[..., :1]) + torch.sin(3 * x[..., 1:2]) * x[..., 2:3]


def run(warm_up, lr):
    torch.manual_seed(0)
    first, last = matrix(4, WIDTH), matrix(WIDTH, 1)
    up, down = matrix(BLOCKS, WIDTH, 32), matrix(BLOCKS, 32, WIDTH)

    def losses(inputs):
        x = inputs @ first
        for a, b in zip(up.unbind(1), down.unbind(1), strict=True):
            x = layer_norm(x + torch.relu(x @ a) @ b, [WIDTH])
        error = x @ last - wanted(inputs)
        return error.square().mean((1, 2))  # one for each seed

    def factor(step):
        if step < warm_up:
            return (step + 1) / warm_up
        done = (step - warm_up) / (STEPS - warm_up)
        return 0.5 * (1 + math.cos(math.pi * min(1.0, done)))

    optimizer = torch.optim.Adam([first, up, down, last], lr=lr)
    scheduler = LambdaLR(optimizer, factor)
    for _ in range(STEPS):
        optimizer.zero_grad()
        losses(drawn(32, 4)).sum().backward()
        optimizer.step()
        scheduler.step()
    with torch.no_grad():
        return losses(drawn(500, 4)).sort().values.tolist()


RATES = 0.001, 0.003, 0.01, 0.03
print(f"{'lr':10}", *(f"{lr:>16}" for lr in RATES))
for warm_up in 0, 15, 45:
    cells = []
    for lr in RATES:
        found = run(warm_up, lr)
        cells.append(f"{median(found):.2f} ({found[0]:.2f}-{found[-1]:.2f})")
    print(f"{f'warm-up {warm_up}':10}", *cells)
