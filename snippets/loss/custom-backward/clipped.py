"""gradcheck tests the points that you give it, and no others."""

import torch
from torch.autograd import Function, gradcheck


class Clipped(Function):
    @staticmethod
    def forward(x):
        return x.clamp(-1, 1)

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output


for point in 0.5, 2.0:
    x = torch.tensor([point], dtype=torch.float64, requires_grad=True)
    (of_clamp,) = torch.autograd.grad(x.clamp(-1, 1), x)
    (of_clipped,) = torch.autograd.grad(Clipped.apply(x), x)
    print(f"at {point}: clamp {of_clamp.item()} Clipped {of_clipped.item()}")
    right = gradcheck(Clipped.apply, x, raise_exception=False)
    print(f"at {point}: gradcheck {right}")
