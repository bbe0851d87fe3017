"""On a constant slope each update grows towards lr / (1 - momentum)."""

import torch

lr = 1.0
for momentum in 0, 0.5, 0.9, 0.99:
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = -torch.ones_like(
        w
    )  # slope -1: each update adds exactly the rate in force to w
    optimizer = torch.optim.SGD([w], lr=lr, momentum=momentum)
    moves = []
    for _ in range(100):
        before = w.item()
        optimizer.step()
        moves.append(w.item() - before)
    row = ", ".join(f"{move:.2f}" for move in moves[:4])
    print(
        f"momentum {momentum}: moves {row} ... {moves[-1]:.2f}, lr / (1 - "
        f"momentum) = {lr / (1 - momentum):.0f}"
    )
