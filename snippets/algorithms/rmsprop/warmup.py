"""A warm-up from a tenth of lr cures the first step; the later ones take as
long as the average takes to fill.
"""

import torch
from torch.optim.lr_scheduler import LinearLR

for total_iters in 5, 10, 100, 300, 1000:
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = -torch.ones_like(w)
    optimizer = torch.optim.RMSprop([w], lr=1.0)
    scheduler = LinearLR(optimizer, start_factor=0.1, total_iters=total_iters)
    moves = []
    for _ in range(1500):
        before = w.item()
        optimizer.step()
        scheduler.step()
        moves.append(w.item() - before)
    longest = max(moves)
    print(
        f"warm-up over {total_iters:4} steps: first step {moves[0]:5.2f}, "
        f"longest {longest:5.2f} at step {moves.index(longest) + 1}"
    )
