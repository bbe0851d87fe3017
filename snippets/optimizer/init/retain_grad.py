"""A result with retain_grad() passes the check for leaves: it is updated, and
the leaf that it was computed from is not.
"""

import torch

source = torch.ones(1, requires_grad=True)
w = source * 2
w.retain_grad()
optimizer = torch.optim.SGD([w], lr=0.25)
w.sum().backward()
print("before step(): leaf", w.is_leaf, "w", w.item(), "source", source.item())
optimizer.step()
print("after step():  leaf", w.is_leaf, "w", w.item(), "source", source.item())
print("computed again: w", (source * 2).item())
