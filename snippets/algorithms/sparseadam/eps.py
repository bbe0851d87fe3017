"""The first step by the size of the gradient: SparseAdam adds eps before
the bias correction, so it weighs about thirty times as much as in Adam.
"""

import torch
from torch import nn

for size in 1.0, 1e-4, 1e-6, 1e-8:
    for cls in torch.optim.Adam, torch.optim.SparseAdam:
        sparse = cls is torch.optim.SparseAdam
        embedding = nn.Embedding(2, 1, sparse=sparse)
        nn.init.zeros_(embedding.weight)
        optimizer = cls(embedding.parameters(), lr=1.0)
        (size * embedding(torch.tensor([1]))).sum().backward()
        optimizer.step()
        moved = -embedding.weight[1].item()
        print(f"gradient {size:g} {cls.__name__} moved by {moved:.2f} lr")
