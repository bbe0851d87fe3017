"""Two rows after three batches, each with both of them and slopes of 1 and
0.25; the third with 1 and 2: one argument differs in each run.
"""

import torch
from torch import nn

OTHERS = [
    {},
    {"lr": 0.5},
    {"betas": (0.5, 0.999)},
    {"betas": (0.9, 0.5)},
    {"eps": 0.5},
    {"maximize": True},
]
BATCH = torch.tensor([0, 1])
defaults = torch.optim.SparseAdam([torch.ones(2)]).defaults
print("\n".join(f"default {name}={value}" for name, value in defaults.items()))
for others in OTHERS:
    embedding = nn.Embedding(2, 1, sparse=True)
    nn.init.zeros_(embedding.weight)
    options = {"lr": 0.125} | others
    optimizer = torch.optim.SparseAdam(embedding.parameters(), **options)
    for slopes in (1.0, 0.25), (1.0, 0.25), (1.0, 2.0):
        optimizer.zero_grad()
        loss = (embedding(BATCH).flatten() * torch.tensor(slopes)).sum()
        loss.backward()
        optimizer.step()
    shown = " ".join(f"{x:.3f}" for x in embedding.weight.flatten().tolist())
    told = ", ".join(f"{name}={value}" for name, value in others.items())
    print(f"{told or 'lr=0.125':<18} {shown}")
