"""Each parameter counts its own steps: one that joins late begins undivided."""

import torch

old = torch.zeros(1, dtype=torch.float64, requires_grad=True)
new = torch.zeros(1, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.RAdam([old])
old.grad = torch.full_like(old, -1000.0)
for _ in range(1000):
    optimizer.step()

optimizer.add_param_group({"params": [new]})
new.grad = torch.full_like(new, -1000.0)
before = old.item()
optimizer.step()
for name, w, moved in (
    ("old", old, old.item() - before),
    ("new", new, new.item()),
):
    print(
        f"{name}: step {optimizer.state[w]['step'].item():.0f} moved "
        f"{moved:.6f}"
    )
