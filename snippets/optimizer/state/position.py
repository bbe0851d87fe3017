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
    of_a, of_b = (kept[p]["momentum_buffer"].item() for p in (a, b))
    print(f"{name} momentum of a {of_a} of b {of_b}")
print("names of [b, a] after loading:", resumed.param_groups[0]["param_names"])
