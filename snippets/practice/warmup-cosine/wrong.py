"""Five lengths of the two parts, each in a run of twenty updates. A hundred
weights look for 4.0 through noise; how far off they are is measured.
"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR

EPOCHS, UPDATES = 5, 20  # four updates in each epoch
torch.manual_seed(0)
noise = torch.randn(UPDATES, 100, dtype=torch.float64, device="cpu")
noise = noise.to(torch.get_default_device())


def run(warm_up, t_max, calls_every=1):
    w = torch.zeros_like(noise[0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.8)
    parts = [
        LinearLR(optimizer, 1 / warm_up, total_iters=warm_up - 1),
        CosineAnnealingLR(optimizer, T_max=t_max),
    ]
    scheduler = SequentialLR(optimizer, parts, milestones=[warm_up])
    rates = []
    for update in range(UPDATES):
        rates.append(scheduler.get_last_lr()[0])
        optimizer.zero_grad()
        loss = (w - 4.0 + noise[update]).square().sum() / 2
        loss.backward()
        optimizer.step()
        if (update + 1) % calls_every == 0:
            scheduler.step()
    return rates, (w - 4.0).square().mean().sqrt().item()


RUNS = {
    "as planned": run(2, 18),
    "T_max in epochs": run(2, EPOCHS),
    "T_max of all": run(2, 20),
    "counted in batches": run(4, 36),  # two batches make one update
    "one call an epoch": run(2, 18, calls_every=4),
}
print("the rates of the updates, in hundredths")
for name, (rates, _) in RUNS.items():
    print(f"{name:18}", *(f"{100 * rate:2.0f}" for rate in rates))
print("in the end off by")
for name, (_, off) in RUNS.items():
    print(f"{name:18} {off:.2f}")
