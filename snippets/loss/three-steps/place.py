"""zero_grad() may stand anywhere from after step() to before backward(): the
same weights come out.
"""

import torch


def train(place):
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25)
    weights = []
    for _ in range(3):
        if place == "before the forward pass":
            optimizer.zero_grad()
        loss = w.square().sum()
        if place == "right before backward()":
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if place == "right after step()":
            optimizer.zero_grad()
        weights.append(w.item())
    return weights


for place in (
    "before the forward pass",
    "right before backward()",
    "right after step()",
):
    print(f"{place:23}  w", train(place))
