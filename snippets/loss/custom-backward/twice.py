"""The gradient of a gradient: what forward() computed and saved is a constant
in backward(), and @once_differentiable makes backward() through it an error.
"""

import torch
from torch.autograd import Function
from torch.autograd.function import once_differentiable


class Quartic(Function):
    @staticmethod
    def forward(ctx, x):
        square = x * x  # neither an input nor an output
        ctx.save_for_backward(x, square)
        return square * square

    @staticmethod
    def backward(ctx, grad_output):
        x, square = ctx.saved_tensors
        return grad_output * 4 * x * square


class OnceQuartic(Quartic):
    backward = staticmethod(once_differentiable(Quartic.backward))


FUNCTIONS = {
    "x**4": lambda x: x**4,
    "Quartic": Quartic.apply,
    "OnceQuartic": OnceQuartic.apply,
}
for name, quartic in FUNCTIONS.items():
    x = torch.tensor(1.0, requires_grad=True)
    loss = x * quartic(x)  # its derivatives at 1 are 5 and 20
    (first,) = torch.autograd.grad(loss, x, create_graph=True)
    (second,) = torch.autograd.grad(first, x, retain_graph=True)
    print(f"{name}: grad() gives {first.item()} and {second.item()}")
    try:
        first.backward()
        print(f"{name}: backward() gives {x.grad.item()}")
    except RuntimeError as error:
        print(f"{name}: backward(), RuntimeError: {error}")
