"""A weight that gets its first gradient late still takes a full first step:
each weight has its own sum.
"""

import torch

# The first weight is of a common feature, the second of a rare one.
w = torch.zeros(2, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.Adagrad([w], lr=1.0)
for batch in range(1, 17):
    before = w.detach().clone()
    rare_slope = -1.0 if batch == 16 else 0.0
    w.grad = torch.tensor([-1.0, rare_slope], dtype=torch.float64)
    optimizer.step()

common, rare = (w.detach() - before).tolist()
print(f"batch {batch} moved the common weight by {common:.4f}")
print(f"batch {batch} moved the rare weight by {rare:.4f}")
