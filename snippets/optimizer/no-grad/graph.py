"""Keep the new tensor as the weight, and each past update stays behind it in
the graph; in place, without recording, there is one leaf.
"""

import torch


def updates_behind(tensor):
    node, count = tensor.grad_fn, 0
    while node is not None and node.name() == "SubBackward0":
        node, count = node.next_functions[0][0], count + 1
    return count


def train(w, in_place):
    for step in range(3):
        (grad,) = torch.autograd.grad((w * w).sum(), w)
        if in_place:
            with torch.no_grad():
                w -= 0.25 * grad
        else:
            w = w - 0.25 * grad
        how = "in place" if in_place else "new tensor"
        behind = updates_behind(w)
        print(f"{how}: step {step} w {w.item()} updates behind {behind}")


train(torch.ones(1, requires_grad=True), in_place=False)
train(torch.ones(1, requires_grad=True), in_place=True)
