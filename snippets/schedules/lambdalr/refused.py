"""A number is no function, a list has one function for each group, and a
branch that returns nothing is found when it is reached.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR


def attempt(name, lr_lambda):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    calls = 0
    try:
        scheduler = LambdaLR(optimizer, lr_lambda)
        for _ in range(5):
            optimizer.step()
            calls += 1
            scheduler.step()
    except (TypeError, ValueError) as error:
        print(f"{name}, call {calls}:")
        print(f"  {type(error).__name__}: {error}")


def warm_up(step):
    if step < 3:
        return (step + 1) / 3  # and from then on?


attempt("a number", 0.5)
attempt("two functions, one group", [lambda step: 1.0, lambda step: 0.5])
attempt("a branch without return", warm_up)
