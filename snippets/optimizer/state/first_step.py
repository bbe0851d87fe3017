"""State is keyed by the parameter and made at the first step;
Adagrad makes it at construction.
"""

import torch

OPTIMIZERS = {
    "SGD": lambda w: torch.optim.SGD([w], lr=1.0),
    "SGD with momentum": lambda w: torch.optim.SGD([w], lr=1.0, momentum=0.5),
    "Adam": lambda w: torch.optim.Adam([w]),
    "Adagrad": lambda w: torch.optim.Adagrad([w]),
}

for name, build in OPTIMIZERS.items():
    w = torch.zeros(1, requires_grad=True)
    w.grad = -torch.ones(1)
    optimizer = build(w)
    print(name)
    print(
        "  when built:  ", [sorted(kept) for kept in optimizer.state.values()]
    )
    optimizer.step()
    print(
        "  after a step:", [sorted(kept) for kept in optimizer.state.values()]
    )
    print(
        "  keyed by the parameter itself:",
        [key is w for key in optimizer.state],
    )
