"""With one backward() a step zero_grad() may stand in three places.
With four, it has to stay outside of the sum.
"""

import torch

GRADIENTS = [1.0, 2.0, 3.0, 4.0]  # of four batches; their mean is 2.5


def move(place, count):
    """How far w moves when each step uses `count` calls of backward()."""
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    for i, gradient in enumerate(GRADIENTS):
        if place == "before the forward pass":
            optimizer.zero_grad()
        loss = (-gradient * w).sum() / count
        if place == "right before backward()":
            optimizer.zero_grad()
        loss.backward()
        if (i + 1) % count == 0:
            optimizer.step()
            if place == "right after step()":
                optimizer.zero_grad()
    return w.item()


PLACES = (
    "before the forward pass",
    "right before backward()",
    "right after step()",
)
for count in 1, 4:
    for place in PLACES:
        print(
            f"backward() calls a step: {count}, zero_grad() {place:23}"
            f"  w moved by {move(place, count)}"
        )
