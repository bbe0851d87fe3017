"""AdamW refuses a sparse gradient in the name of Adam, whose step it takes."""

import torch

embedding = torch.nn.Embedding(3, 2, sparse=True)
optimizer = torch.optim.AdamW(embedding.parameters())
embedding(torch.tensor([0, 1])).sum().backward()
try:
    optimizer.step()
except RuntimeError as error:
    print("AdamW: RuntimeError:", error)
