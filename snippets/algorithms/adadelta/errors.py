"""What Adadelta refuses, in the constructor and at the first step."""

import torch

embedding = torch.nn.Embedding(4, 2, sparse=True)
embedding(torch.tensor([1])).sum().backward()
for options in {"rho": 1.5}, {"eps": -1.0}, {"rho": 0.9}:
    try:
        torch.optim.Adadelta(embedding.parameters(), **options).step()
    except (ValueError, RuntimeError) as error:
        print(options, type(error).__name__ + ":", error)
