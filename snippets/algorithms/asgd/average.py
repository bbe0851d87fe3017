"""Start the average when w has arrived, and copy it into w at the end."""

import torch

torch.manual_seed(0)
targets = (
    2 * torch.randint(0, 2, (1000,), device="cpu") - 1
).tolist()  # batches that say -1 or 1: best is 0
w = torch.full((), 8.0, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.ASGD([w], lr=0.5, t0=100, lambd=0)
for target in targets:
    optimizer.zero_grad()
    loss = 0.5 * (w - target) ** 2
    loss.backward()
    optimizer.step()

print(
    f"before the copy: w {w.item():.3f}, average "
    f"{optimizer.state[w]['ax'].item():.3f}"
)
with torch.no_grad():
    for group in optimizer.param_groups:
        for p in group["params"]:
            p.copy_(optimizer.state[p]["ax"])
print(f"after it: w {w.item():.3f}")
