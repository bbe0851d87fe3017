"""Where the loss gets straight, the whole move is far too long; a line
search looks at the loss and takes a shorter one, for a few passes more.
"""

import torch


def losses_of_a_step(start, **options):
    w = torch.tensor([start], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([w], **options)
    losses = []

    def closure():
        optimizer.zero_grad()
        loss = (1 + w**2).sqrt().sum()  # the least is 1, at w = 0
        loss.backward()
        losses.append(loss.item())
        return loss

    optimizer.step(closure)
    return losses


for start in 1.0, 1.5, 3.0:
    for name in None, "strong_wolfe":
        losses = losses_of_a_step(start, line_search_fn=name)
        print(f"start {start} {name!s:<12} passes {len(losses)}", end=" ")
        print(f"highest loss {max(losses):.1e} last {losses[-1]:.1e}")
