"""With fused=True and a GradScaler a pre hook sees the gradient still scaled:
the fused step() divides it itself.
"""

import torch


def show(optimizer, args, kwargs):
    print(f"  the hook sees {w.grad.item()}")


for unscale_first in False, True:
    for fused in False, True:
        w = torch.zeros(1, requires_grad=True)
        optimizer = torch.optim.SGD([w], lr=1.0, fused=fused)
        optimizer.register_step_pre_hook(show)
        scaler = torch.amp.GradScaler(w.device.type, init_scale=8.0)
        scaler.scale((-w).sum()).backward()
        print(f"{unscale_first=} {fused=}")
        if unscale_first:
            scaler.unscale_(optimizer)
        scaler.step(optimizer)
        scaler.update()
        print(f"  w moved by {w.item()}")
