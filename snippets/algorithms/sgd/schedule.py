"""The rate stands outside the buffer: a drop acts at once on
the whole velocity.
"""

import torch

w = torch.zeros(1, requires_grad=True)
w.grad = -torch.ones(1)  # slope -1
optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.5)
scheduler = torch.optim.lr_scheduler.MultiStepLR(
    optimizer, milestones=[3], gamma=0.125
)
inside, moves, inside_moves = 0.0, [], []
for _ in range(6):
    before = w.item()
    inside = (
        0.5 * inside + optimizer.param_groups[0]["lr"]
    )  # the other form: the rate goes into the buffer
    optimizer.step()
    scheduler.step()
    moves.append(w.item() - before)
    inside_moves.append(inside)

print("SGD, rate outside:", [f"{move:.3f}" for move in moves])
print("rate inside:      ", [f"{move:.3f}" for move in inside_moves])
