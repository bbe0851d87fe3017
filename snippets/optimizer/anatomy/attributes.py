"""An optimizer holds three things: defaults, param_groups and,
once step() has run, state.
"""

import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([{"params": [w], "lr": 0.5}], lr=1.0, momentum=0.5)


def show(when):
    group = optimizer.param_groups[0]
    print(when)
    print(
        "  defaults      lr",
        optimizer.defaults["lr"],
        "momentum",
        optimizer.defaults["momentum"],
    )
    print(
        "  param_groups  lr",
        group["lr"],
        "momentum",
        group["momentum"],
        "w itself:",
        group["params"][0] is w,
    )
    print(
        "  state        ",
        {
            key: value.item()
            for key, value in optimizer.state.get(w, {}).items()
        },
    )


show("built")
w.grad = torch.ones(1)
optimizer.step()
show("after step()")
