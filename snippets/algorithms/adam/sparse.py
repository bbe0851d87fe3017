"""Adam refuses sparse gradients and SparseAdam dense ones: split the parameters
between two optimizers.
"""

import torch
from torch import nn

embedding, head = nn.Embedding(4, 2, sparse=True), nn.Linear(2, 1)
parameters = [*embedding.parameters(), *head.parameters()]


def backward():
    embedding.zero_grad()
    head.zero_grad()
    head(embedding(torch.tensor([1]))).sum().backward()


for optimizer_class in torch.optim.Adam, torch.optim.SparseAdam:
    backward()
    try:
        optimizer_class(parameters).step()
    except RuntimeError as error:
        print(f"{optimizer_class.__name__}: RuntimeError: {error}")

before = embedding.weight.detach().clone()
optimizers = [
    torch.optim.SparseAdam(embedding.parameters()),
    torch.optim.Adam(head.parameters()),
]
backward()
for optimizer in optimizers:
    optimizer.step()
moved = (embedding.weight != before).any(dim=1).tolist()
print("two optimizers: rows of the embedding that moved", moved)
