"""Without a division the gradient is a sum: SGD moves four times as far. Adam
hides it, until something compares the gradient with a fixed number.
"""

import torch


def move(name, divide_by, clip=False, **options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=0.125, **options)
    for _ in range(4):  # four batches, each with the gradient -1
        (-w.sum() / divide_by).backward()
    gradient = w.grad.item()
    if clip:
        torch.nn.utils.clip_grad_norm_([w], 2.0)
    optimizer.step()
    return gradient, w.item()


for name, clip in ("SGD", False), ("SGD", True), ("Adam", False):
    for divide_by in 4, 1:
        gradient, moved = move(name, divide_by, clip)
        label = name + ", clipped to 2" * clip
        print(
            f"{label:17} loss / {divide_by}: gradient {gradient} "
            f"w moved by {moved:.3f}"
        )
