"""Noisy targets, each schedule at its best rate of a grid: a rate that falls
ends nearer to the truth than a constant one.
"""

import torch
from torch.optim.lr_scheduler import ConstantLR, CosineAnnealingLR

RUNS, STEPS = 32, 384
TRUE = torch.tensor([1.0, 8.0])
SIZE = torch.tensor([1.0, 0.125])  # of the two inputs: the second is small
RATES = 0.125, 0.25, 0.5, 1.0, 1.5
SCHEDULES = {
    "constant": lambda optimizer: ConstantLR(optimizer, factor=1.0),
    "cosine": lambda optimizer: CosineAnnealingLR(optimizer, T_max=STEPS),
}


def signs(*shape):  # drawn on the CPU: the same on each device
    return (2.0 * torch.randint(2, shape, device="cpu") - 1).to(TRUE.device)


def errors_over_time(make, lr):
    """32 runs side by side: each has a row of w, and noise of its own."""
    torch.manual_seed(0)
    w = torch.zeros(RUNS, 2, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr)
    scheduler = make(optimizer)
    for _ in range(STEPS):
        inputs = signs(RUNS, 2) * SIZE
        targets = (inputs * TRUE).sum(1) + signs(RUNS)  # the truth, and noise
        optimizer.zero_grad()
        loss = ((inputs * w).sum(1) - targets).square().sum() / 2
        loss.backward()
        optimizer.step()
        scheduler.step()
        yield ((w.detach() - TRUE) * SIZE).square().sum(1)


best = {}
for name, make in SCHEDULES.items():
    found = {}
    for lr in RATES:
        errors = found[lr] = list(errors_over_time(make, lr))
        low, mean, high = errors[-1].min(), errors[-1].mean(), errors[-1].max()
        print(f"{name:8} {lr:<5} error {mean:.2f} ({low:.2f} to {high:.2f})")
    lr = min(found, key=lambda lr: found[lr][-1].mean())
    best[name] = found[lr]
    means = [f"{error.mean():.2f}" for error in found[lr][47::48]]
    print(f"best {name} {lr}, every 48 steps:", *means)
nearer = best["cosine"][-1] < best["constant"][-1]
print(f"best cosine nearer than best constant: {nearer.sum()} of {RUNS} runs")
print("lr / (2 - lr):", *(f"{lr / (2 - lr):.2f}" for lr in RATES))
