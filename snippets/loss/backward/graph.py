"""The graph hangs on the loss: its grad_fn leads, node by node, to the
parameter that gets the gradient.
"""

import torch
from torch import nn

w = nn.Parameter(torch.tensor(3.0))
x = torch.tensor(2.0)
y = w * x
loss = y.square()

for name, tensor in {"w": w, "x": x, "y": y, "loss": loss}.items():
    made_by = type(tensor.grad_fn).__name__ if tensor.grad_fn else None
    print(
        f"{name:4} is_leaf {tensor.is_leaf!s:5} requires_grad "
        f"{tensor.requires_grad!s:5} grad_fn {made_by}"
    )

node, path = loss.grad_fn, []
while node.next_functions:
    path.append(type(node).__name__)
    node = node.next_functions[0][0]
print("from loss:", " -> ".join(path), "->", type(node).__name__)
print("the last node holds w:", node.variable is w)
