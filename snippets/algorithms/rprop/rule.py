"""Rprop's whole rule: a step size for each number, grown while the sign stays
and shrunk where it turns.
"""

import torch


def rprop_step(w, grad, state, etas, step_sizes):
    agree = grad * state["prev"]
    shrink, grow = etas
    factor = torch.ones_like(w)
    factor[agree < 0] = shrink
    factor[agree > 0] = grow
    state["step_size"] = (state["step_size"] * factor).clamp(*step_sizes)
    # Where the sign turned: no move, and no gradient remembered.
    state["prev"] = grad.masked_fill(agree < 0, 0.0)
    return w - state["prev"].sign() * state["step_size"]


DEFAULTS = {"lr": 0.01, "etas": (0.5, 1.2), "step_sizes": (1e-6, 50)}
OTHERS = {"lr": 0.25, "etas": (0.25, 1.5), "step_sizes": (0.001, 0.5)}
for options in DEFAULTS, OTHERS:
    ours = torch.tensor([0.5, -16.0], dtype=torch.float64)
    w = ours.clone().requires_grad_()
    optimizer = torch.optim.Rprop([w], **options)
    step_size = torch.full_like(ours, options["lr"])
    state = {"prev": torch.zeros_like(ours), "step_size": step_size}
    print(*(f"{name}={value}" for name, value in options.items()))
    for step in range(1, 101):
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()
        ours = rprop_step(
            ours, 2 * ours, state, options["etas"], options["step_sizes"]
        )
        if step <= 6:
            print("  step", step, "w", *(f"{x:.4f}" for x in w.tolist()))
    difference = (w - ours).abs().max().item()
    print(f"  largest difference after 100 steps: {difference:.1e}")
