"""What Rprop refuses, and two step_sizes in the wrong order, which it takes
without a word.
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
    torch.optim.Rprop(rows.parameters()).step()


w = torch.zeros(1, requires_grad=True)
attempt(lambda: torch.optim.Rprop([w], etas=(1.2, 0.5)))
attempt(lambda: torch.optim.Rprop([w], lr=-1.0))
attempt(lambda: torch.optim.Rprop([w], weight_decay=0.1))
attempt(sparse_step)

w.grad = -torch.ones(1)
optimizer = torch.optim.Rprop([w], lr=1.0, step_sizes=(50, 1e-6))
for _ in range(100):
    optimizer.step()
print("step_sizes=(50, 1e-06):", f"w after 100 steps {w.item():.1e}")
