"""An optimizer whose parameters have no gradient gives the scaler nothing to
check. Step in each round the optimizers whose parameters are in its loss.
"""

import torch


def train(detached, clear_late, stepped):
    head, body = (torch.ones(1, requires_grad=True) for _ in range(2))
    first = torch.optim.SGD([head], lr=0.25)
    second = torch.optim.SGD([body], lr=0.25)
    scaler = torch.amp.GradScaler(head.device.type)
    features = body.detach() if detached else body * 1
    scaler.scale((head * features).sum()).backward()
    if clear_late:
        second.zero_grad()
    scaler.step(first)
    if "body" in stepped:
        scaler.step(second)
    scaler.update()
    return f"head {head.item()}, body {body.item()}"


for says, *options in (
    ("detach() on the way", True, False, "head and body"),
    ("zero_grad() after backward()", False, True, "head and body"),
    ("detached, the head is stepped", True, False, "head"),
    ("both are in the loss", False, False, "head and body"),
):
    try:
        print(f"{says}: {train(*options)}")
    except AssertionError as error:
        print(f"{says}:\n    AssertionError: {error}")
