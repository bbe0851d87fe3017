"""Train through round(): its own gradient is zero. A Function may hand on the
gradient it gets, and so may a line with detach().
"""

import torch
from torch.autograd import Function, gradcheck


class Round(Function):
    @staticmethod
    def forward(x):
        return x.round()

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass  # nothing to save

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output


def round_by_detach(x):
    return x + (x.round() - x).detach()


for name, rounded in {
    "torch.round": torch.round,
    "Round.apply": Round.apply,
    "detach()": round_by_detach,
}.items():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.125)
    for _ in range(8):
        optimizer.zero_grad()
        loss = (rounded(w) - 2).square().sum()
        loss.backward()
        optimizer.step()
    print(f"{name:11}  w {w.item()}  rounded {rounded(w).item()}")

x = torch.tensor([0.75], dtype=torch.float64, requires_grad=True)
right = gradcheck(Round.apply, x, raise_exception=False)
print("gradcheck of Round.apply:", right)
