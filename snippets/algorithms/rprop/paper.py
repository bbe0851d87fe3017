"""At a turn the rule of 1993 takes the last move back, PyTorch's stands still:
w on a valley whose bottom is at 0.
"""

import torch


def paper_step(w, grad, state, shrink=0.5, grow=1.2):
    agree = grad * state["prev"]
    if agree > 0:
        state["step_size"] = min(state["step_size"] * grow, 50)
    elif agree < 0:
        state["step_size"] = max(state["step_size"] * shrink, 1e-6)
        state["prev"] = 0.0
        state["move"] = -state["move"]  # back to where the last move began
        return w + state["move"]
    state["prev"] = grad
    state["move"] = -state["step_size"] * (1 if grad > 0 else -1)
    return w + state["move"]


ours, state = 1.0, {"prev": 0.0, "step_size": 0.5, "move": 0.0}
w = torch.tensor([1.0], dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.Rprop([w], lr=0.5)
places = []
for _ in range(6):
    optimizer.zero_grad()
    (w**2).sum().backward()
    optimizer.step()
    ours = paper_step(ours, 2 * ours, state)
    places.append((w.item(), ours))
print("PyTorch w", *(f"{place:6.3f}" for place, _ in places))
print("paper   w", *(f"{place:6.3f}" for _, place in places))
