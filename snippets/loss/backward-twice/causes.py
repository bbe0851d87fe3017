"""Two more tensors that outlive their iteration, each with its cure."""

import torch

w = torch.tensor(0.5, requires_grad=True)


def try_twice(name, make_loss):
    w.grad = None
    try:
        for _ in range(2):
            make_loss().backward()
        print(f"{name:18} ran, gradient {w.grad.item()}")
    except RuntimeError as error:
        print(f"{name:18} {str(error).partition(' (')[0]}")


def sum_of_all():
    losses.append(w * w)
    return sum(losses)


losses = []
try_twice("sum of all losses:", sum_of_all)
try_twice("each loss alone:", lambda: w * w)

scale = w * w
try_twice("before the loop:", lambda: scale * 2)
try_twice("in the loop:", lambda: w * w * 2)
