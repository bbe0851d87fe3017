"""needs_input_grad tells backward() which gradients are asked for: that of the
data is not, and its product can be left out.
"""

import torch
from torch.autograd import Function


class Linear(Function):
    @staticmethod
    def forward(x, weight):
        return x @ weight

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, grad_output):
        print("needs_input_grad", ctx.needs_input_grad)
        x, weight = ctx.saved_tensors
        grad_x = grad_weight = None
        if ctx.needs_input_grad[0]:
            grad_x = grad_output @ weight.T
        if ctx.needs_input_grad[1]:
            grad_weight = x.T @ grad_output
        return grad_x, grad_weight


data = torch.ones(4, 2)
weight = torch.ones(2, 1, requires_grad=True)
Linear.apply(data, weight).sum().backward()
print("weight.grad", weight.grad.flatten().tolist(), "data.grad", data.grad)
