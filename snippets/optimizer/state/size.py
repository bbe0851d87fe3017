"""load_state_dict() counts groups and the parameters in each: a shape that
differs shows at step().
"""

import torch


def stepped(*sizes):
    parameters = [torch.zeros(size, requires_grad=True) for size in sizes]
    for p in parameters:
        p.grad = torch.ones_like(p)
    optimizer = torch.optim.Adam(parameters)
    optimizer.step()
    return optimizer


saved = stepped(2, 2).state_dict()
try:
    stepped(2, 2, 2).load_state_dict(saved)
except ValueError as error:
    print(
        "one parameter more, load_state_dict():",
        type(error).__name__ + ":",
        error,
    )

resumed = stepped(3, 2)
resumed.load_state_dict(saved)
print("another shape, load_state_dict(): no error")
try:
    resumed.step()
except RuntimeError as error:
    print("another shape, step():", type(error).__name__)
