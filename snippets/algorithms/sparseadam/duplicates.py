"""A word that is twice in the batch is twice in the gradient; SparseAdam
adds the two before it squares, whether you coalesce or not.
"""

import torch
from torch import nn

for coalesce in False, True:
    embedding = nn.Embedding(4, 1, sparse=True)
    nn.init.zeros_(embedding.weight)
    optimizer = torch.optim.SparseAdam(embedding.parameters(), lr=0.125)
    embedding(torch.tensor([1, 1, 2])).sum().backward()
    if coalesce:
        embedding.weight.grad = embedding.weight.grad.coalesce()
    gradient = embedding.weight.grad
    print(f"coalesced {gradient.is_coalesced()}: values", end=" ")
    print(gradient._values().flatten().tolist())
    optimizer.step()
    average = optimizer.state[embedding.weight]["exp_avg"].flatten()
    print("  exp_avg", [round(x, 3) for x in average.tolist()], end=" ")
    print("weights", [round(x, 3) for x in embedding.weight.flatten().tolist()])
