"""A step of zero gradients at lr=0 moves nothing and counts: Adam's next steps
are too short, unless a checkpoint replaces the state.
"""

import torch


def moves(how):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=1.0)
    saved = optimizer.state_dict()
    if how != "no such step":
        w.grad = torch.zeros_like(w)
        optimizer.param_groups[0]["lr"] = 0.0
        optimizer.step()
        optimizer.param_groups[0]["lr"] = 1.0
    if how == "then a checkpoint":
        optimizer.load_state_dict(saved)
    for _ in range(3):
        before = w.item()
        optimizer.zero_grad()
        (-w).sum().backward()
        optimizer.step()
        yield f"{w.item() - before:.4f}"


for how in "no such step", "a step of zeros", "then a checkpoint":
    print(f"{how:17} moves", *moves(how))
