"""The loss as a mean and as a sum over 1024 samples: Adam's weight is the same
after ten steps, RAdam's is not.
"""

import torch

x = torch.full((1024,), 0.5, dtype=torch.float64)
for optimizer_class in torch.optim.Adam, torch.optim.RAdam:
    for reduction in "mean", "sum":
        w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
        optimizer = optimizer_class([w], lr=0.01)
        criterion = torch.nn.MSELoss(reduction=reduction)
        for _ in range(10):
            optimizer.zero_grad()
            criterion(w * x, x).backward()  # the best w is 1
            optimizer.step()
        print(f"{optimizer_class.__name__:5} {reduction:4} w {w.item():.4g}")
