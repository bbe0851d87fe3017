"""A running average of the weights, computed while autograd records, holds a
graph that grows with each step.
"""

import contextlib

import torch


def length(tensor):
    node, count = tensor.grad_fn, 0
    while node is not None and node.next_functions:
        node, count = node.next_functions[0][0], count + 1
    return count


for recording in True, False:
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25)
    average = torch.ones(1)
    for _ in range(3):
        optimizer.zero_grad()
        w.square().sum().backward()
        optimizer.step()
        with contextlib.nullcontext() if recording else torch.no_grad():
            average = 0.5 * average + 0.5 * w
        chain = length(average)
        print(f"{recording=}: average {average.item()} operations kept {chain}")
