"""What Adadelta refuses, in the constructor and at the first step."""

import torch


def attempt(call):
    try:
        call()
    except (RuntimeError, TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")


def sparse_step():
    rows = torch.nn.Embedding(4, 2, sparse=True)
    rows(torch.tensor([1])).sum().backward()
    torch.optim.Adadelta(rows.parameters()).step()


w = torch.zeros(1)
attempt(lambda: torch.optim.Adadelta([w], rho=1.5))
attempt(lambda: torch.optim.Adadelta([w], eps=-1.0))
attempt(lambda: torch.optim.Adadelta([w], momentum=0.9))
attempt(lambda: torch.optim.Adadelta([w], fused=True))
attempt(sparse_step)
