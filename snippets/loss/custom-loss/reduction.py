"""sum makes the gradient as many times larger as the batch has values, and so
the step; mean does not.
"""

import torch
from torch import nn

for reduction in "mean", "sum":
    for size in 2, 8:
        w = torch.ones(1, requires_grad=True)
        optimizer = torch.optim.SGD([w], lr=0.25)
        loss = nn.MSELoss(reduction=reduction)(
            w * torch.ones(size), torch.zeros(size)
        )
        loss.backward()
        optimizer.step()
        print(
            f"{reduction:4}  batch of {size}  grad {w.grad.item():4}  w after "
            f"one step {w.item()}"
        )
