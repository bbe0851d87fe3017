"""Adam's weight_decay depends on the size of the gradient, AdamW's does not."""

import torch


def after_100_steps(optimizer_class, size, weight_decay):
    w = torch.ones(1, dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=0.01, weight_decay=weight_decay)
    for step in range(100):
        sign = (-1) ** step  # the gradients cancel: what is left is the decay
        w.grad = torch.full_like(w, sign * size)
        optimizer.step()
    return w.item()


for optimizer_class in torch.optim.Adam, torch.optim.AdamW:
    for size in 0.01, 1.0, 1000.0:
        kept = after_100_steps(optimizer_class, size, weight_decay=0.1)
        whole = after_100_steps(optimizer_class, size, weight_decay=0.0)
        name = f"{optimizer_class.__name__}, gradients of size {size}"
        print(f"{name}: weight_decay took {whole - kept:.4f}")
