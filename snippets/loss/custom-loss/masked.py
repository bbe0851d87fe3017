"""Padding: select before the arithmetic. A mean over the padding is too small,
and a NaN that is masked afterwards still makes the gradient NaN.
"""

import torch

mask = torch.tensor([True, True, False])  # the third sample is padding
x = torch.tensor([1.0, 2.0, 3.0])


def mean_of_all(prediction, target):
    return ((prediction - target).square() * mask).mean()


def sum_over_count(prediction, target):
    return ((prediction - target).square() * mask).sum() / mask.sum()


def select_after(prediction, target):
    return (prediction - target).square()[mask].mean()


def select_before(prediction, target):
    return (prediction[mask] - target[mask]).square().mean()


for padding in 0.0, float("nan"):
    target = torch.tensor([2.0, 2.0, padding])
    for loss_of in mean_of_all, sum_over_count, select_after, select_before:
        w = torch.ones(1, requires_grad=True)
        loss = loss_of(w * x, target)
        loss.backward()
        print(
            f"padding {padding}, {loss_of.__name__:14} "
            f"loss {loss.item():.3f} w.grad {w.grad.item():.3f}"
        )
