"""A frozen weight, and three steps more: what stands in its .grad
decides how far they move it.
"""

import torch


def moved(left, name, **options):
    body = torch.ones(1, requires_grad=True)
    head = torch.ones(1, requires_grad=True)
    optimizer = getattr(torch.optim, name)([body, head], lr=0.1, **options)
    for step in range(5):
        if step < 2 or left == "None":
            optimizer.zero_grad()
        elif left == "zeros":
            optimizer.zero_grad(set_to_none=False)
        else:
            head.grad = None  # clears only what still trains
        (-body - head).sum().backward()
        optimizer.step()
        if step == 1:
            body.requires_grad_(False)
            frozen_at = body.item()
    return body.item() - frozen_at


LEFT = "None", "zeros", "old gradient"
print(f"{'left in .grad:':24}", *(f"{left:>13}" for left in LEFT))
for name, options in (
    ("SGD", {}),
    ("SGD", {"weight_decay": 0.1}),
    ("SGD", {"momentum": 0.9}),
    ("Adam", {}),
    ("AdamW", {}),
):
    moves = [moved(left, name, **options) for left in LEFT]
    label = " ".join([name, *(f"{k}={v}" for k, v in options.items())])
    print(f"{label:24}", *(f"{move:13.4f}" for move in moves))
