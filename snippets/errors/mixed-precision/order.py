"""After step() only update() may follow: unscale_() and clipping belong before
it, and a second step() after update().
"""

import torch
from torch.nn.utils import clip_grad_norm_


def train(calls):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scaler = torch.amp.GradScaler(w.device.type, init_scale=8.0)
    do = {
        "unscale_": lambda: scaler.unscale_(optimizer),
        "clip": lambda: clip_grad_norm_([w], max_norm=1.0),
        "step": lambda: scaler.step(optimizer),
        "update": scaler.update,
    }
    for _ in range(2):
        optimizer.zero_grad()
        scaler.scale((-4 * w).sum()).backward()
        for call in calls.split():
            do[call]()
    return w.item()


for calls in (
    "step unscale_ clip update",
    "step",
    "unscale_ clip step update",
):
    try:
        print(f"{calls}: w {train(calls):.2f}")
    except RuntimeError as error:
        print(f"{calls}:\n    RuntimeError: {error}")
