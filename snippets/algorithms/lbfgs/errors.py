"""What LBFGS refuses, in its constructor or at its first step."""

import torch

w = torch.ones(2, requires_grad=True)
b = torch.ones(2, requires_grad=True)


def closure():
    loss = (w.square() + b.square()).sum()
    loss.backward()
    return loss


def attempt(call):
    try:
        call()
    except (TypeError, ValueError, RuntimeError, AssertionError) as error:
        print(f"{type(error).__name__}: {error}")


LBFGS = torch.optim.LBFGS
attempt(lambda: LBFGS([{"params": [w]}, {"params": [b], "lr": 0.1}]))
attempt(lambda: LBFGS([w], weight_decay=0.1))
attempt(lambda: LBFGS([w], lr=-1.0))
attempt(lambda: LBFGS([w]).step())
attempt(lambda: LBFGS([w], line_search_fn="armijo").step(closure))
late = LBFGS([w])
late.add_param_group({"params": [b]})
attempt(lambda: late.step(closure))
