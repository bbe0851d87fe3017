"""fused, foreach and differentiable each ask for another implementation: at
most one of them may be True.
"""

import torch


def attempt(**options):
    w = torch.ones(1, requires_grad=True)
    if options.get("differentiable"):
        w = w.clone()  # a step that is recorded takes no leaf
        w.retain_grad()
    w.grad = torch.ones(1)
    try:
        torch.optim.Adam([w], **options).step()
        print(f"{options}: no error")
    except (AssertionError, RuntimeError) as error:
        print(f"{options}:\n    {type(error).__name__}: {error}")


attempt(fused=True, foreach=True)
attempt(fused=True, differentiable=True)
attempt(foreach=True, differentiable=True)
attempt(foreach=True)
attempt(differentiable=True)
