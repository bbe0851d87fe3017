"""torch.func asks for setup_context(), and vmap for one line more."""

import torch
from torch.autograd import Function


class OldRound(Function):
    @staticmethod
    def forward(ctx, x):
        return x.round()

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output


class Round(Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return x.round()

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output


for function in OldRound, Round:
    try:
        slope = torch.func.grad(lambda x, f=function: f.apply(x))
        print(f"{function.__name__}: {slope(torch.tensor(0.75)).item()}")
        slopes = torch.func.vmap(slope)(torch.tensor([0.75, 1.25]))
        print(f"{function.__name__}, vmap: {slopes.tolist()}")
    except RuntimeError as error:
        said = str(error).partition(". For")[0]
        print(f"{function.__name__}: RuntimeError: {said}")
