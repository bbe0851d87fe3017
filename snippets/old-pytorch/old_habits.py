"""Five habits of old code, and whether this torch warns, raises, or does
something else without a word.
"""

import warnings

import torch


def order():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
    rates = []
    for _ in range(3):
        scheduler.step()
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
    return f"rates {rates}"


def weight_after_step():
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25, weight_decay=1.0)
    w.sum().backward()
    optimizer.zero_grad()
    return w, optimizer


def read_grad():
    w, _ = weight_after_step()
    w.grad.zero_()
    return f"grad {w.grad.item()}"


def step_without_gradient():
    w, optimizer = weight_after_step()
    optimizer.step()
    return f"weight decay leaves w at {w.item()}"


def backward_after_step():
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25)
    w.grad = torch.ones(1)
    loss = (w * w).sum()  # its gradient is 2 at the w that made it
    optimizer.step()
    optimizer.zero_grad()
    loss.backward()
    return f"gradient {w.grad.item()}"


def no_rate():
    w = torch.ones(1, requires_grad=True)
    return f"lr {torch.optim.SGD([w]).param_groups[0]['lr']}"


for habit in (
    order,
    read_grad,
    step_without_gradient,
    backward_after_step,
    no_rate,
):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            says, result = "nothing", habit()
        except (AttributeError, RuntimeError, ValueError) as error:
            says, result = type(error).__name__, "no result"
    if caught:
        says = caught[0].category.__name__
    print(f"{habit.__name__:21} says {says:14} {result}")
