"""Freeze a weight in the middle of a window of four batches: the step uses
the two gradients that had arrived, unless freezing clears them.
"""

import torch

for clear in False, True:
    w = torch.zeros(1, requires_grad=True)
    other = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w, other], lr=1.0)
    for batch in range(4):
        if batch == 2:
            w.requires_grad_(False)
            if clear:
                w.grad = None
        ((-w - other) / 4).sum().backward()
    optimizer.step()
    print(f"{clear=}: w moved by {w.item()}, other by {other.item()}")
