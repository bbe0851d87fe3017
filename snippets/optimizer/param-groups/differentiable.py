"""differentiable is read from the optimizer's argument: in a group it changes
nothing, although the group accepts it.
"""

import torch

w = torch.ones(1, requires_grad=True)
w.grad = torch.ones(1)
for where in "group", "argument":
    try:
        if where == "group":
            groups = [{"params": [w], "differentiable": True}]
            optimizer = torch.optim.SGD(groups, lr=0.25)
        else:
            optimizer = torch.optim.SGD([w], lr=0.25, differentiable=True)
        optimizer.step()
        print(f"{where}: step() ran without grad as usual, w {w.item()}")
    except RuntimeError as error:
        print(f"{where}: step() was recorded. RuntimeError: {error}")
