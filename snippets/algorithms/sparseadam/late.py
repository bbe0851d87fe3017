"""The first gradient of a row at step 1000: the count of steps says that
little is to be corrected, and the row takes more than twice lr.
"""

import torch
from torch import nn

embedding = nn.Embedding(2, 1, sparse=True)
nn.init.zeros_(embedding.weight)
optimizer = torch.optim.SparseAdam(embedding.parameters(), lr=0.125)
for step in range(1, 1001):
    row = 1 if step == 1000 else 0
    before = embedding.weight.detach().clone()
    optimizer.zero_grad()
    embedding(torch.tensor([row])).sum().backward()
    optimizer.step()
    if step in (1, 1000):
        moved = (before - embedding.weight.detach())[row].item()
        print(f"step {step}, first gradient of row {row}:", end=" ")
        print(f"moved by {moved / 0.125:.2f} times lr")
