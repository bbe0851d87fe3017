"""A tensor kept on ctx: a change in place goes unnoticed, and an output there
is not freed. save_for_backward() does both.
"""

import gc
import weakref

import torch
from torch.autograd import Function


class OnContext(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.x = x
        ctx.output = x * x
        return ctx.output

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output * 2 * ctx.x


class Saved(Function):
    @staticmethod
    def forward(ctx, x):
        output = x * x
        ctx.save_for_backward(x, output)
        return output

    @staticmethod
    def backward(ctx, grad_output):
        x, _ = ctx.saved_tensors
        return grad_output * 2 * x


gc.disable()
for function in OnContext, Saved:
    w = torch.tensor([3.0], requires_grad=True)
    output = function.apply(w)
    right = 2 * w.item()
    with torch.no_grad():
        w -= 1.0  # as step() does
    try:
        output.sum().backward()
        print(f"{function.__name__}: w.grad {w.grad.item()}, right {right}")
    except RuntimeError as error:
        said = str(error).partition(": [")[0]
        print(f"{function.__name__}: RuntimeError: {said}")
    seen = weakref.ref(output)
    del output
    print(f"{function.__name__}: output freed with its last name:", end=" ")
    print(seen() is None)
gc.enable()
