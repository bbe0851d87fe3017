"""A row of the batch whose gradient is zero is stored, and so it moves: a
mask in the loss does not take it out.
"""

import torch
from torch import nn

embedding = nn.Embedding(3, 1, sparse=True)
nn.init.zeros_(embedding.weight)
optimizer = torch.optim.SparseAdam(embedding.parameters(), lr=0.125)
batch = torch.tensor([0, 1])
for mask in [1.0, 1.0], [0.0, 1.0]:
    optimizer.zero_grad()
    loss = (embedding(batch).flatten() * torch.tensor(mask)).sum()
    loss.backward()
    optimizer.step()
    gradient = embedding.weight.grad
    print("mask", mask, "rows", gradient._indices()[0].tolist(), end=" ")
    print("values", gradient._values().flatten().tolist(), end=" ")
    print("weights", *(f"{x:.3f}" for x in embedding.weight.flatten().tolist()))
