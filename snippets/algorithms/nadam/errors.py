"""What NAdam refuses: arguments out of range, options that it does not have, a
sparse gradient, and the state that Adam saved.
"""

import torch


def attempt(call):
    try:
        call()
    except (KeyError, RuntimeError, TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")


def sparse_step():
    rows = torch.nn.Embedding(3, 2, sparse=True)
    rows(torch.tensor([0])).sum().backward()
    torch.optim.NAdam(rows.parameters()).step()


w = torch.ones(1, requires_grad=True)
attempt(lambda: torch.optim.NAdam([w], momentum_decay=-0.004))
attempt(lambda: torch.optim.NAdam([w], betas=(1.0, 0.999)))
attempt(lambda: torch.optim.NAdam([w], fused=True))
attempt(sparse_step)

adam = torch.optim.Adam([w])
w.grad = torch.ones(1)
adam.step()
saved = adam.state_dict()
print("Adam's state:", ", ".join(saved["state"][0]))
attempt(lambda: torch.optim.NAdam([w]).load_state_dict(saved))
