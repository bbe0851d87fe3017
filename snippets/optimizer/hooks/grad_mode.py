"""A step hook runs in the grad mode of your loop, not in that of step()."""

import torch

w = torch.ones(1, requires_grad=True)
w.grad = torch.ones(1)


def clamp(optimizer, args, kwargs):
    w.clamp_(min=0.875)


for name, hook in (
    ("clamp", clamp),
    ("torch.no_grad()(clamp)", torch.no_grad()(clamp)),
):
    optimizer = torch.optim.SGD([w], lr=0.25)
    optimizer.register_step_post_hook(hook)
    try:
        optimizer.step()
        print(f"{name}: w {w.item()}")
    except RuntimeError as error:
        print(f"{name}: w {w.item()} RuntimeError: {error}")
