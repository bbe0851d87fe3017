"""State is made for each parameter at the first step; Adagrad makes it at
construction.
"""

import torch

for name, options in (
    ("SGD", {}),
    ("SGD", {"momentum": 0.5}),
    ("Adam", {}),
    ("Adagrad", {}),
):
    w = torch.zeros(1, requires_grad=True)
    w.grad = -torch.ones(1)
    optimizer = getattr(torch.optim, name)([w], lr=1.0, **options)
    print(name, options)
    print("  when built:  ", *optimizer.state.get(w, ["no state"]))
    optimizer.step()
    print("  after a step:", *optimizer.state.get(w, ["no state"]))
