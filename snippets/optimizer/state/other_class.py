"""The state dict of another class is not recognized as such: some fail while
loading, others at the step, with the name of a key that is missing.
"""

import torch

w = torch.zeros(1, requires_grad=True)
w.grad = torch.ones(1)
for first, options, second in (
    ("SGD", {"momentum": 0.5}, "Adam"),
    ("SGD", {}, "Adam"),
    ("Adam", {}, "SGD"),
):
    saving = getattr(torch.optim, first)([w], lr=0.25, **options)
    saving.step()
    loading = getattr(torch.optim, second)([w], lr=0.25)
    what = f"{first} {options} into {second}:"
    call = "load_state_dict()"
    try:
        loading.load_state_dict(saving.state_dict())
        call = "step()"
        loading.step()
    except KeyError as error:
        print(what, call, "KeyError:", error)
