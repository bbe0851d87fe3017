"""A warm-up has to make the rate tiny in RAdam's first five steps: a tenth of
it is not enough when gradients are large.
"""

import torch
from torch.optim.lr_scheduler import LinearLR


def train(start_factor, total_iters):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.RAdam([w], lr=0.01)
    warmup = LinearLR(
        optimizer, start_factor=start_factor, total_iters=total_iters
    )
    places = []
    for _ in range(500):
        optimizer.zero_grad()
        (30.0 * w - 30.0).square().sum().backward()  # the best w is 1
        optimizer.step()
        warmup.step()
        places.append(w.item())
    return places


for start_factor, total_iters in (0.1, 5), (0.001, 6), (0.001, 100):
    places = train(start_factor, total_iters)
    steps = [f"step {step} w {places[step - 1]:.3f}" for step in (1, 5, 500)]
    print(f"from {start_factor} in {total_iters} steps:", ", ".join(steps))
