"""A step in backward() leaves nothing to clip, steps at each backward() of a
group, and takes gradients that are still scaled.
"""

import torch


def build():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)

    def update(p):
        optimizer.step()
        optimizer.zero_grad()

    w.register_post_accumulate_grad_hook(update)
    return w


w = build()
(-100 * w).backward()
norm = torch.nn.utils.clip_grad_norm_([w], max_norm=1.0)
print("clipped: norm", norm.item(), "w", w.item())

w = build()
(-w).backward()
print("accumulated: after one of two batches w", w.item())

w = build()
scaler = torch.amp.GradScaler(w.device.type, init_scale=1024.0)
scaler.scale(-w).backward()
print("scaled: w", w.item())
