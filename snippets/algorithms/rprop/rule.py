"""Rprop as PyTorch has it (Igel and Huesken, 2003) as a function, equal to the
class: a step size for each number, grown while the sign stays.
"""

import torch


def rprop_step(w, grad, state, lr, etas, step_sizes):
    if "prev" not in state:
        state["prev"] = torch.zeros_like(w)
        state["step_size"] = torch.full_like(w, lr)
    agree = grad * state["prev"]
    shrink, grow = etas
    factor = torch.ones_like(w)
    factor[agree < 0] = shrink
    factor[agree > 0] = grow
    state["step_size"] = (state["step_size"] * factor).clamp(*step_sizes)
    # Where the sign turned: no move, and no gradient remembered.
    state["prev"] = grad.masked_fill(agree < 0, 0.0)
    return w - state["step_size"] * state["prev"].sign()


DEFAULTS = {"lr": 0.01, "etas": (0.5, 1.2), "step_sizes": (1e-6, 50)}
OTHERS = {"lr": 0.25, "etas": (0.25, 1.5), "step_sizes": (0.001, 0.5)}
for options in DEFAULTS, OTHERS:
    ours = torch.tensor([0.5, -16.0], dtype=torch.float64)
    w = ours.clone().requires_grad_()
    optimizer = torch.optim.Rprop([w], **options)
    state, largest, moves = {}, 0.0, []
    for _ in range(100):
        before = w.detach().clone()
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()
        ours = rprop_step(ours, 2 * ours, state, **options)
        largest = max(largest, (w - ours).abs().max().item())
        moves.append((w - before).tolist())
    print(*(f"{name}={value}" for name, value in options.items()))
    for i in range(2):
        print(f"  weight {i} moves", *(f"{m[i]:7.4f}" for m in moves[:6]))
    print(f"  largest difference in 100 steps: {largest:.1e}")
