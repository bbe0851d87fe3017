"""A new tensor for each update trains, but every earlier
update stays behind it in the graph.
"""

import torch


def updates_behind(tensor):
    node, count = tensor.grad_fn, 0
    while node is not None and node.name() == "SubBackward0":
        node, count = node.next_functions[0][0], count + 1
    return count


start = torch.ones(1, requires_grad=True)
w = start
for step in range(3):
    (grad,) = torch.autograd.grad((w * w).sum(), w)
    w = w - 0.25 * grad
    print(
        "new tensor: step",
        step,
        "w",
        w.item(),
        "updates in the graph",
        updates_behind(w),
    )

w = start
for step in range(3):
    (grad,) = torch.autograd.grad((w * w).sum(), w)
    with torch.no_grad():
        w -= 0.25 * grad
    print(
        "in place:   step",
        step,
        "w",
        w.item(),
        "updates in the graph",
        updates_behind(w),
    )
