"""A Function of your own: forward() computes, setup_context() saves, backward()
returns the gradient, and gradcheck compares it with differences.
"""

import torch
from torch.autograd import Function, gradcheck


def formula(x):  # log(1 + exp(x)), for which exp(x) may not be too large
    return x.clamp(min=0) + (-x.abs()).exp().log1p()


class Softplus(Function):
    @staticmethod
    def forward(x):
        return formula(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        (x,) = inputs
        ctx.save_for_backward(x)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return grad_output * x.sigmoid()


FUNCTIONS = {"formula": formula, "Softplus": Softplus.apply}
for name, softplus in FUNCTIONS.items():
    x = torch.tensor([-1.0, 0.0, 2.0], dtype=torch.float64, requires_grad=True)
    softplus(x).sum().backward()
    gradient = " ".join(f"{slope:.4f}" for slope in x.grad.tolist())
    right = gradcheck(softplus, x, raise_exception=False)
    print(f"{name:8}  gradient {gradient}  gradcheck {right}")
