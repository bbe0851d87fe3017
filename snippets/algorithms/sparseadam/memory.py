"""The gradient has the size of the batch, the state that of all rows."""

import torch
from torch import nn

embedding = nn.Embedding(100_000, 16, sparse=True)
optimizer = torch.optim.SparseAdam(embedding.parameters())
embedding(torch.arange(64)).sum().backward()
optimizer.step()
weight, state = embedding.weight, optimizer.state[embedding.weight]
values = weight.grad._values()
print("rows in the gradient:", values.size(0), "of", weight.size(0))
size = sum(state[key].nbytes for key in ("exp_avg", "exp_avg_sq"))
print(f"{', '.join(state)}: {size / weight.nbytes:.0f} times the parameters")
