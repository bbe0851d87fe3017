"""Saved state goes to the parameter at the same position: names are not
compared, another order is accepted.
"""

import torch

a, b = torch.zeros(1, requires_grad=True), torch.zeros(1, requires_grad=True)
a.grad, b.grad = torch.ones(1), 8 * torch.ones(1)
optimizer = torch.optim.SGD([("a", a), ("b", b)], lr=1.0, momentum=0.5)
optimizer.step()

resumed = torch.optim.SGD([("b", b), ("a", a)], lr=1.0, momentum=0.5)
resumed.load_state_dict(optimizer.state_dict())
for name, kept in ("saved", optimizer.state), ("loaded", resumed.state):
    print(
        name,
        "momentum of a",
        kept[a]["momentum_buffer"].item(),
        "of b",
        kept[b]["momentum_buffer"].item(),
    )
print("names of [b, a] after loading:", resumed.param_groups[0]["param_names"])
