"""With the default t0 the average is a copy of the last
weights, and the model has those anyway.
"""

import torch

torch.manual_seed(0)
targets = (
    2 * torch.randint(0, 2, (1000,), device="cpu") - 1
).tolist()  # batches that say -1 or 1: best is 0
w = torch.full((), 8.0, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.ASGD([w], lr=0.5)
for target in targets:
    optimizer.zero_grad()
    loss = 0.5 * (w - target) ** 2
    loss.backward()
    optimizer.step()

print("t0:", optimizer.param_groups[0]["t0"])
print("steps:", int(optimizer.state[w]["step"].item()))
print(f"w: {w.item():.3f}, average: {optimizer.state[w]['ax'].item():.3f}")
