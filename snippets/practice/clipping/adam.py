"""A factor that all gradients share is lost on Adam, and clipping gradients of
one size is such a factor. Clipping one that stands out changes many steps.
"""

import torch
from torch.nn.utils import clip_grad_norm_


def moves(gradients, max_norm):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=1.0)
    moves = []
    for gradient in gradients:
        w.grad = torch.tensor([-gradient])
        clip_grad_norm_([w], max_norm)
        before = w.item()
        optimizer.step()
        moves.append(w.item() - before)
    return moves


steps = 40, 50, 51, 100, 500
runs = {
    "all 100": [100.0] * 501,
    "all 1, one 100": [1.0] * 50 + [100.0] + [1.0] * 450,
}
print(f"w moved in step          {'':9}", *(f"{step:5}" for step in steps))
for name, gradients in runs.items():
    for max_norm in float("inf"), 1.0:
        row = moves(gradients, max_norm)
        shown = (f"{row[step]:5.2f}" for step in steps)
        print(f"gradients {name:15} max_norm {max_norm:3}", *shown)
