"""Decoupled decay for the rows of the batch, and a penalty on them: both
keep the gradient sparse; a penalty on the whole table does not.
"""

import torch
from torch import nn

LR, DECAY = 0.125, 0.5
for penalty in "none", "batch", "table":
    embedding = nn.Embedding(3, 1, sparse=True)
    nn.init.ones_(embedding.weight)
    optimizer = torch.optim.SparseAdam(embedding.parameters(), lr=LR)
    batch = torch.tensor([1, 1])
    loss = embedding(batch).sum()
    if penalty == "batch":
        loss = loss + DECAY * embedding(batch).square().sum()
    elif penalty == "table":
        loss = loss + DECAY * embedding.weight.square().sum()
    loss.backward()
    try:
        optimizer.step()
        if penalty == "none":  # the decay of AdamW, on the batch's rows
            rows = embedding.weight.grad.coalesce().indices()[0]
            with torch.no_grad():
                embedding.weight[rows] *= 1 - LR * DECAY
        weights = embedding.weight.flatten().tolist()
        print(f"penalty {penalty}: weights", *(f"{x:.3f}" for x in weights))
    except RuntimeError as error:
        print(f"penalty {penalty}: RuntimeError: {error}")
