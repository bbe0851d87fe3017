"""A backward() that forgets grad_output: the loss is right, the gradient is
not, and gradcheck says so.
"""

import torch
from torch.autograd import Function, gradcheck


class Square(Function):
    @staticmethod
    def forward(x):
        return x * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        (x,) = inputs
        ctx.save_for_backward(x)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return 2 * x  # and not grad_output * 2 * x


FUNCTIONS = {"torch.square": torch.square, "Square": Square.apply}
for name, square in FUNCTIONS.items():
    x = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
    loss = square(x).mean()
    loss.backward()
    print(f"{name:12}  loss {loss.item()}  x.grad {x.grad.tolist()}")

try:
    gradcheck(Square.apply, x)
except RuntimeError as error:
    print(type(error).__name__ + ":", str(error).rstrip())
