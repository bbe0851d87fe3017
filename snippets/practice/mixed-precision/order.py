"""What .grad holds after each call: clip the true gradient, and not the scaled
one, or the step is shorter by the whole scale.
"""

import torch
from torch.nn.utils import clip_grad_norm_


def one_step(calls):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25)
    scaler = torch.amp.GradScaler(w.device.type, init_scale=1024.0)
    do = {
        "backward()": lambda: scaler.scale(-8 * w.sum()).backward(),
        "unscale_()": lambda: scaler.unscale_(optimizer),
        "clip to 1": lambda: clip_grad_norm_([w], max_norm=1.0),
        "step()": lambda: scaler.step(optimizer),
        "update()": scaler.update,
    }
    for call in calls:
        do[call]()
        print(f"  {call:10} .grad {w.grad.item():10.4f}  w {w.item():.5f}")


print("unscale_() first:")
one_step(["backward()", "unscale_()", "clip to 1", "step()", "update()"])
print("without unscale_():")
one_step(["backward()", "clip to 1", "step()", "update()"])
