"""What Adamax refuses, in the constructor and at the first step."""

import torch


def attempt(call):
    try:
        call()
    except (RuntimeError, TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")


def sparse_step():
    rows = torch.nn.Embedding(4, 2, sparse=True)
    rows(torch.tensor([1])).sum().backward()
    torch.optim.Adamax(rows.parameters()).step()


w = torch.zeros(1)
attempt(lambda: torch.optim.Adamax([w], betas=(0.9, 1.0)))
attempt(lambda: torch.optim.Adamax([w], amsgrad=True))
attempt(lambda: torch.optim.Adamax([w], decoupled_weight_decay=True))
attempt(sparse_step)
