"""With clipped gradients RAdam's first steps are small again,
whatever the data.
"""

import torch

w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.RAdam([w], lr=0.01)
for step in range(1, 501):
    optimizer.zero_grad()
    (30.0 * w - 30.0).square().sum().backward()
    torch.nn.utils.clip_grad_norm_([w], max_norm=1.0)
    optimizer.step()
    if step in (1, 5, 500):
        print(f"clipped: input 30.0 step {step:3} w {w.item():.4g}")
