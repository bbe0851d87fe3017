"""A parameter in two groups is an error, twice in one group is a warning: it is
then stepped twice.
"""

import warnings

import torch

w = torch.zeros(1, requires_grad=True)
w.grad = -torch.ones(1)
try:
    torch.optim.SGD([{"params": [w]}, {"params": [w]}], lr=1.0)
except ValueError as error:
    print("in two groups: ValueError:", error)

optimizer = torch.optim.SGD([w], lr=1.0)
for group in {"params": [w]}, [w]:
    try:
        optimizer.add_param_group(group)
    except (AssertionError, ValueError, TypeError) as error:
        print(f"added again: {type(error).__name__}: {error}")

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    optimizer = torch.optim.SGD([w, w], lr=1.0)
for warning in caught:
    print(f"twice in one: {warning.category.__name__}: {warning.message}")
optimizer.step()
print("twice in one: one step moved w by", w.item())
