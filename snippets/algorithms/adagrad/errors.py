"""What Adagrad refuses, in the constructor and at the first step."""

import torch

embedding = torch.nn.Embedding(4, 2, sparse=True)
embedding(torch.tensor([1])).sum().backward()
for options in (
    {"lr_decay": -0.5},
    {"initial_accumulator_value": -1.0},
    {"weight_decay": 0.1},
):
    try:
        torch.optim.Adagrad(embedding.parameters(), **options).step()
    except (ValueError, RuntimeError) as error:
        print(options, type(error).__name__ + ":", error)
