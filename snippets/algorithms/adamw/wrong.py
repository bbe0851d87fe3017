"""Adam's weight_decay depends on the size of the gradient, AdamW's does not."""

import torch


def after_100_steps(cls, slope, weight_decay):
    w = torch.ones(1, dtype=torch.float64, requires_grad=True)
    optimizer = cls([w], lr=0.01, weight_decay=weight_decay)
    for step in range(100):
        w.grad = torch.full_like(
            w, slope * (-1) ** step
        )  # the sign changes every step
        optimizer.step()
    return w.item()


for cls in torch.optim.Adam, torch.optim.AdamW:
    for slope in 0.01, 1.0, 1000.0:
        decayed = after_100_steps(
            cls, slope, weight_decay=0.0
        ) - after_100_steps(cls, slope, weight_decay=0.1)
        print(
            f"{cls.__name__}, gradients of size {slope}: weight_decay took "
            f"{decayed:.4f}"
        )
