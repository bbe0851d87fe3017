"""Options that a sparse gradient does not go together with."""

import torch

for name, options in (
    ("SGD", {"weight_decay": 0.1}),
    ("Adagrad", {"weight_decay": 0.1}),
    ("SGD", {"fused": True}),
    ("Adagrad", {"fused": True}),
):
    embedding = torch.nn.Embedding(3, 2, sparse=True)
    optimizer = vars(torch.optim)[name](embedding.parameters(), **options)
    embedding(torch.tensor([0, 1])).sum().backward()
    try:
        optimizer.step()
    except RuntimeError as error:
        print(f"{name}, {options}:\n    RuntimeError: {error}")

head = torch.nn.Linear(2, 1)
optimizer = torch.optim.SparseAdam(head.parameters())
head(torch.ones(1, 2)).sum().backward()
try:
    optimizer.step()
except RuntimeError as error:
    print("SparseAdam, a dense gradient:\n    RuntimeError:", error)
