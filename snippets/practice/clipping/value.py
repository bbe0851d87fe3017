"""clip_grad_norm_ shortens the gradient; clip_grad_value_ cuts each number for
itself and turns the gradient to another direction.
"""

import torch
from torch.nn.utils import clip_grad_norm_, clip_grad_value_

w = torch.zeros(2, requires_grad=True)
clips = {
    "not clipped": lambda: None,
    "clip_grad_norm_([w], 1.0)": lambda: clip_grad_norm_([w], 1.0),
    "clip_grad_value_([w], 1.0)": lambda: clip_grad_value_([w], 1.0),
}
for name, clip in clips.items():
    w.grad = torch.tensor([3.0, 1.0])
    clip()
    first, second = w.grad.tolist()
    ratio = first / second
    print(f"{name:26} {first:.3f} {second:.3f}  first / second {ratio:.0f}")
