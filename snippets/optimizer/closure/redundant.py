"""A forward and backward pass before step(closure) is thrown
away: LBFGS begins with its own.
"""

import torch


def train(pass_before):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.LBFGS([w])
    losses, passes = [], 0

    def closure():
        nonlocal passes
        passes += 1
        optimizer.zero_grad()
        loss = (2 * (w - target) ** 2).sum()
        loss.backward()
        return loss

    for batch in range(4):
        target = float(batch)
        if pass_before:
            closure()
        losses.append(optimizer.step(closure).item())
    return losses, w.item(), passes


for pass_before in True, False:
    losses, w, passes = train(pass_before)
    print(f"pass before step(): {pass_before} losses {losses}")
    print(f"  w {w} passes {passes}")
