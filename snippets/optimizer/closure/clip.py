"""Clip inside the closure, after backward(): what you clip outside is cleared
and computed again.
"""

import torch


def moved(place):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)

    def closure():
        optimizer.zero_grad()
        loss = (-8 * w).sum()
        loss.backward()
        if place == "inside":
            torch.nn.utils.clip_grad_norm_([w], max_norm=1.0)
        return loss

    if place == "outside":
        closure()
        torch.nn.utils.clip_grad_norm_([w], max_norm=1.0)
    optimizer.step(closure)
    return w.item()


for place in "outside", "inside":
    print(f"clip {place} the closure: w moved by {moved(place):.3f}")
