"""A step of zero gradients to make the state: the first real step counts as the
second, and is too short.
"""

import torch

for dummy in False, True:
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.0 if dummy else 1.0)
    if dummy:
        w.grad = torch.zeros_like(w)
        optimizer.step()  # makes exp_avg, exp_avg_sq and step
        optimizer.param_groups[0]["lr"] = 1.0
    moves = []
    for _ in range(3):
        before = w.item()
        w.grad = -torch.ones_like(w)
        optimizer.step()
        moves.append(round(w.item() - before, 4))
    print(f"dummy step {dummy}: moves {moves}")
