"""A weight that gets its first gradient late still takes a full first step:
each weight has its own sum.
"""

import torch

w = torch.zeros(
    2, dtype=torch.float64, requires_grad=True
)  # of a common feature and of a rare one
optimizer = torch.optim.Adagrad([w], lr=1.0)
for batch in range(1, 17):
    before = w.detach().clone()
    w.grad = torch.tensor(
        [-1.0, -1.0 if batch == 16 else 0.0], dtype=torch.float64
    )
    optimizer.step()

common, rare = (w.detach() - before).tolist()
print(
    f"batch 16 moved the common weight by {common:.4f} and the rare one by "
    f"{rare:.4f}"
)
