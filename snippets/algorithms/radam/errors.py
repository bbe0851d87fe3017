"""What RAdam refuses: arguments out of range, options that it does not have,
and a sparse gradient.
"""

import torch


def attempt(call):
    try:
        call()
    except (RuntimeError, TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")


def sparse_step():
    rows = torch.nn.Embedding(3, 2, sparse=True)
    rows(torch.tensor([0])).sum().backward()
    torch.optim.RAdam(rows.parameters()).step()


w = torch.zeros(1)
attempt(lambda: torch.optim.RAdam([w], lr=-0.001))
attempt(lambda: torch.optim.RAdam([w], betas=(0.9, 1.0)))
attempt(lambda: torch.optim.RAdam([w], weight_decay=-0.1))
attempt(lambda: torch.optim.RAdam([w], fused=True))
attempt(sparse_step)
