"""error_if_nonfinite stops at what the scaler only skips: leave it out where
the scaler makes the step.
"""

import torch
from torch.nn.utils import clip_grad_norm_


def train(strict):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25)
    scaler = torch.amp.GradScaler(w.device.type, init_scale=2.0**127)
    for _ in range(4):
        optimizer.zero_grad()
        scaler.scale((-4 * w).sum()).backward()
        scaler.unscale_(optimizer)
        norm = clip_grad_norm_([w], 1.0, error_if_nonfinite=strict)
        scaler.step(optimizer)
        scaler.update()
        print(f"  norm {norm.item()}, then w {w.item()}")


for strict in True, False:
    print("error_if_nonfinite", strict)
    try:
        train(strict)
    except RuntimeError as error:
        print("  RuntimeError:", str(error).partition(". ")[0])
