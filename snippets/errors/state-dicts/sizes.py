"""load_state_dict() compares the number of groups, and of the parameters in
each.
"""

import torch


def optimizer(*groups):
    params = [{"params": [torch.zeros(1) for _ in range(n)]} for n in groups]
    return torch.optim.SGD(params, lr=0.1, momentum=0.9)


for saved, new in (
    (optimizer(2), optimizer(1, 1)),
    (optimizer(2), optimizer(1)),
    (optimizer(2), optimizer(2)),
):
    try:
        new.load_state_dict(saved.state_dict())
        print("as many groups, as many parameters: no error")
    except ValueError as error:
        print("ValueError:", error)
