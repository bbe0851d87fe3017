"""A row that is in the first batch only: Adam goes on moving it after
that, SparseAdam leaves it alone. Both count all steps.
"""

import torch
from torch import nn

for cls in torch.optim.Adam, torch.optim.SparseAdam:
    sparse = cls is torch.optim.SparseAdam
    embedding = nn.Embedding(3, 1, sparse=sparse)
    nn.init.zeros_(embedding.weight)
    optimizer = cls(embedding.parameters(), lr=0.1)
    first, others = torch.tensor([0, 1]), torch.tensor([1])
    rows = [embedding.weight.flatten().tolist()]
    for step in range(1, 20):
        optimizer.zero_grad()
        loss = -embedding(first if step == 1 else others).sum()
        loss.backward()
        optimizer.step()
        rows.append(embedding.weight.flatten().tolist())
    for row in range(3):
        for start in 0, 10:
            path = " ".join(f"{x[row]:.2f}" for x in rows[start : start + 10])
            print(f"{cls.__name__} row {row} from step {start}: {path}")
    count = optimizer.state[embedding.weight]["step"]
    print(f"{cls.__name__} state['step'] {count:g}")
