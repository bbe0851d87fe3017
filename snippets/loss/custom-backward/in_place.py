"""forward() changes its input in place: without mark_dirty() the input keeps
its old graph, and gradients through it are wrong.
"""

import torch
from torch.autograd import Function


class Double(Function):
    @staticmethod
    def forward(ctx, x):
        return x.mul_(2)

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output * 2


class MarkedDouble(Double):
    @staticmethod
    def forward(ctx, x):
        ctx.mark_dirty(x)
        return x.mul_(2)


for function in Double, MarkedDouble:
    w = torch.ones(1, requires_grad=True)
    hidden = w * 3
    function.apply(hidden)
    hidden.sum().backward()
    print(f"{function.__name__}: hidden {hidden.item()} w.grad {w.grad.item()}")
