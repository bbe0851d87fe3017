"""L-BFGS (Nocedal, 1980; Liu and Nocedal, 1989) without a line search: as
many moves of the rule as the class makes in its steps.
"""

import torch


# --8<-- [start:step]
def lbfgs_step(w, grad, state, lr, history_size):
    if not state:  # the first move: downhill, and not far
        state |= {"pairs": [], "scale": 1.0}
        d, length = -grad, lr * min(1.0, 1 / grad.abs().sum())
    else:
        s, y = w - state["w"], grad - state["grad"]
        if y @ s > 1e-10:
            state["pairs"] = [*state["pairs"], (s, y)][-history_size:]
            state["scale"] = (y @ s) / (y @ y)
        d, length, shares = -grad, lr, []
        for s, y in reversed(state["pairs"]):
            shares.append((s @ d) / (y @ s))
            d = d - shares[-1] * y
        d = state["scale"] * d
        for s, y in state["pairs"]:
            d = d + (shares.pop() - (y @ d) / (y @ s)) * s
    state |= {"w": w, "grad": grad}
    return w + length * d


# --8<-- [end:step]
def slope(w):
    return curvature * w + w**3


DEFAULTS = {"lr": 1.0, "history_size": 100}
OTHERS = {"lr": 0.25, "history_size": 3}
curvature = torch.logspace(0, 2, 10, dtype=torch.float64)


def largest_difference(steps, max_iter, **options):
    ours = torch.ones(10, dtype=torch.float64)
    w = ours.clone().requires_grad_()
    optimizer = torch.optim.LBFGS([w], max_iter=max_iter, **options)

    def closure():
        optimizer.zero_grad()
        loss = (curvature * w**2 / 2 + w**4 / 4).sum()
        loss.backward()
        return loss

    state, largest = {}, 0.0
    for _ in range(steps):
        optimizer.step(closure)
        for _ in range(max_iter):
            ours = lbfgs_step(ours, slope(ours), state, **options)
        largest = max(largest, (w - ours).abs().max().item())
    return optimizer.state[w]["n_iter"], largest


for options, steps, max_iter in (DEFAULTS, 1, 20), (OTHERS, 10, 5):
    moves, largest = largest_difference(steps, max_iter, **options)
    print(f"lr={options['lr']}, history_size={options['history_size']}:")
    print(f"  largest difference in {moves} moves {largest:.10f}")
