"""Rprop's whole rule: a step size for each number, grown while the sign stays
and shrunk where it turns.
"""

import torch

ETAS, STEP_SIZES = (0.5, 1.2), (1e-6, 50)


def rprop(w, grad, prev, step_size):
    turned, kept = grad * prev < 0, grad * prev > 0
    factor = torch.where(
        turned, ETAS[0], torch.where(kept, ETAS[1], torch.ones_like(w))
    )
    step_size = (step_size * factor).clamp(*STEP_SIZES)
    grad = torch.where(
        turned, 0.0, grad
    )  # no move where the sign turned, and none remembered
    return w - grad.sign() * step_size, grad, step_size


mine = torch.tensor([0.5, -16.0], dtype=torch.float64)
w = mine.clone().requires_grad_()
prev, step_size = torch.zeros_like(mine), torch.full_like(mine, 0.25)
optimizer = torch.optim.Rprop([w], lr=0.25, etas=ETAS, step_sizes=STEP_SIZES)
for step in range(1, 7):
    mine, prev, step_size = rprop(
        mine, 2 * mine, prev, step_size
    )  # the gradient of w²
    optimizer.zero_grad()
    w.square().sum().backward()
    optimizer.step()
    print(
        f"step {step}: mine",
        [round(value, 4) for value in mine.tolist()],
        end=" ",
    )
    print("Rprop", [round(value, 4) for value in w.tolist()])
