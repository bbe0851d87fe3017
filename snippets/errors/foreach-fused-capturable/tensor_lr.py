"""Adam takes a rate, or betas, that are Tensors, but not with foreach=True. In
a group the first step says so.
"""

import torch

w = torch.ones(1, requires_grad=True)
w.grad = torch.ones(1)


def attempt(says, group=None, **options):
    try:
        torch.optim.Adam([{"params": [w], **(group or {})}], **options).step()
        print(f"{says}: no error")
    except (RuntimeError, ValueError) as error:
        print(f"{says}:\n    {type(error).__name__}: {error}")


lr = torch.tensor(0.5)
betas = torch.tensor(0.9), torch.tensor(0.999)
attempt("a Tensor and foreach", lr=lr, foreach=True)
attempt("a Tensor in a group, foreach", {"lr": lr}, foreach=True)
attempt("Tensor betas and foreach", betas=betas, foreach=True)
attempt("a Tensor, foreach left out", lr=lr)
attempt("a Tensor and fused", lr=lr, fused=True)
attempt("a float and foreach", lr=lr.item(), foreach=True)
