"""A Tensor of two rates is no rate for two groups. In a group nobody looks, and
the message is one of the arithmetic.
"""

import torch


def attempt(says, groups, **options):
    for group in groups:
        group["params"][0].grad = torch.ones(1)
    try:
        torch.optim.SGD(groups, **options).step()
        moved = [1 - group["params"][0].item() for group in groups]
        print(f"{says}: no error, moved by", *moved)
    except (RuntimeError, TypeError, ValueError) as error:
        print(f"{says}:\n    {type(error).__name__}: {error}")


def new(*rates):
    w = [torch.ones(1, requires_grad=True) for _ in rates]
    return [{"params": [w[i]], "lr": lr} for i, lr in enumerate(rates)]


two = torch.tensor([0.5, 0.25])
attempt("two rates", new(0.5, 0.25), lr=two)
attempt("two rates in each group", new(two, two))
attempt("the same, fused", new(two, two), fused=True)
attempt("one rate in each group", new(*two))
