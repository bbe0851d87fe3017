"""An optimizer holds defaults, param_groups and, once step() has run, state."""

import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([{"params": [w], "lr": 0.5}], lr=1.0, momentum=0.5)


def show(when):
    group = optimizer.param_groups[0]
    kept = {k: v.item() for k, v in optimizer.state.get(w, {}).items()}
    print(when)
    print("  defaults      lr", optimizer.defaults["lr"])
    print("  param_groups  lr", group["lr"], "w:", group["params"][0] is w)
    print("  state        ", kept)


show("built")
w.grad = torch.ones(1)
optimizer.step()
show("after step()")
