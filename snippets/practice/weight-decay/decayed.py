"""If the norm and the biases decay too, a large weight_decay does harm where
the targets are far from zero. At the best one the two rules are close.
"""

from statistics import median

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR

STEPS, SEEDS, TRAIN = 100, 3, 48


def trained(rule, weight_decay, mean, seed):
    torch.manual_seed(seed)
    with torch.device("cpu"):  # the same numbers on every device
        x, noise = torch.randn(500, 8), torch.randn(500, 1)
        layers = nn.Linear(8, 32), nn.LayerNorm(32), nn.ReLU(), nn.Linear(32, 1)
        model = nn.Sequential(*layers)
    where = torch.get_default_device()
    x, noise = (t.to(where, torch.float64) for t in (x, noise))
    model = model.to(x)
    y = mean + torch.sin(2 * x[:, :1]) + x[:, 1:2] * x[:, 2:3]
    noisy = y + 0.5 * noise

    matrices = [p for p in model.parameters() if p.ndim == 2]
    others = [p for p in model.parameters() if p.ndim < 2]
    other_decay = weight_decay if rule == "all" else 0.0
    optimizer = torch.optim.AdamW(
        [
            {"params": matrices, "weight_decay": weight_decay},
            {"params": others, "weight_decay": other_decay},
        ],
        lr=0.02,
    )
    scheduler = CosineAnnealingLR(optimizer, T_max=STEPS)
    for _ in range(STEPS):
        loss = nn.functional.mse_loss(model(x[:TRAIN]), noisy[:TRAIN])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        scheduler.step()
    with torch.no_grad():  # on new inputs, without their noise
        predicted = model(x[TRAIN:])
        loss = nn.functional.mse_loss(predicted, y[TRAIN:]).item()
    return loss, model[1].weight.mean().item(), predicted.mean().item()


for mean in 0.0, 4.0:
    for weight_decay in 0.0, 1.0, 3.0, 10.0:
        for rule in ("all", "matrices") if weight_decay else ("none",):
            runs = [trained(rule, weight_decay, mean, s) for s in range(SEEDS)]
            losses, scales, means = zip(*runs, strict=True)
            print(
                f"mean {mean} decay {weight_decay:4} of {rule:9}",
                f"loss {median(losses):4.1f}",
                f"({min(losses):.1f}-{max(losses):.1f})",
                f"scale {median(scales):.1f} predicts {median(means):4.1f}",
            )
