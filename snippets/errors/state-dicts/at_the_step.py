"""A state dict of another class, or for another shape: some are refused while
they are loaded, some by the next step.
"""

import torch


def stepped(name, size=1, **options):
    w = torch.ones(size, requires_grad=True)
    w.grad = torch.ones_like(w)
    optimizer = vars(torch.optim)[name]([w], lr=0.1, **options)
    optimizer.step()
    return optimizer


for what, saved, new in (
    ("SGD with momentum", stepped("SGD", momentum=0.9), stepped("Adam")),
    ("SGD without", stepped("SGD"), stepped("Adam")),
    ("Adam, another shape", stepped("Adam", 2), stepped("Adam", 3)),
):
    try:
        call = "load_state_dict()"
        new.load_state_dict(saved.state_dict())
        call = "step()"
        new.step()
    except (KeyError, RuntimeError) as error:
        print(f"{what}, into Adam: {call}: {type(error).__name__}: {error}")
