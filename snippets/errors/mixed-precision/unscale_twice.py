"""unscale_() may be called once for each update(): clip once a group, and call
update() even if you skip a batch yourself.
"""

import torch
from torch.nn.utils import clip_grad_norm_


def train(bad=False, clip_each_batch=False, update_if_skipped=True):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scaler = torch.amp.GradScaler(w.device.type, init_scale=8.0)
    for i in range(4):
        last = i % 2 == 1  # groups of two batches
        factor = float("inf") if bad and i == 1 else 1.0
        scaler.scale((-factor * w).sum() / 2).backward()
        if last or clip_each_batch:
            scaler.unscale_(optimizer)
            norm = clip_grad_norm_([w], max_norm=1.0)
        if last and torch.isfinite(norm):
            scaler.step(optimizer)
        if last and (torch.isfinite(norm) or update_if_skipped):
            scaler.update()
        if last:
            optimizer.zero_grad()
    return w.item()


runs = {
    "clip each batch": dict(clip_each_batch=True),
    "clip once a group": dict(),
    "skip a bad batch, no update()": dict(bad=True, update_if_skipped=False),
    "skip a bad batch, update()": dict(bad=True),
}
for name, options in runs.items():
    try:
        print(f"{name}: w {train(**options):.1f}")
    except RuntimeError as error:
        print(f"{name}:\n    RuntimeError: {error}")
