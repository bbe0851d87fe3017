"""backward() returns one gradient for each argument of forward(), and None for
one that is no tensor.
"""

import torch
from torch.autograd import Function


class Round(Function):
    @staticmethod
    def forward(x, step):
        return (x / step).round() * step

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output


class RightRound(Round):
    @staticmethod
    def backward(ctx, grad_output):
        return grad_output, None


for function in Round, RightRound:
    w = torch.ones(1, requires_grad=True)
    try:
        function.apply(w, 0.5).sum().backward()
        print(f"{function.__name__}: w.grad {w.grad.item()}")
    except RuntimeError as error:
        print(f"{function.__name__}, RuntimeError: {error}")
