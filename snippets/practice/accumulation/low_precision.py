"""In bfloat16 a sum of gradients stands still when the next one is too small
for it; a float32 weight keeps the whole sum.
"""

import torch

for dtype in torch.bfloat16, torch.float32:
    w = torch.zeros(1, dtype=dtype, requires_grad=True)
    for _ in range(1000):
        w.sum().backward()  # each gradient is 1
    print(f"{dtype}: the sum of 1000 gradients of 1 is {w.grad.item():.0f}")
