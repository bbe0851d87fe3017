"""step() calls the function once a group, with a list of the
parameters that have a gradient.
"""

import importlib
from unittest.mock import patch

import torch

a, b, c = (torch.ones(1, requires_grad=True) for _ in range(3))
a.grad, c.grad = torch.ones(1), torch.ones(1)
optimizer = torch.optim.Adam(
    [{"params": [a, b]}, {"params": [c], "lr": 0.5}], lr=0.25
)

module = importlib.import_module("torch.optim.adam")
with patch.object(module, "adam", wraps=module.adam) as adam:
    optimizer.step()

print(
    "tensors in the groups:",
    [len(group["params"]) for group in optimizer.param_groups],
)
for call in adam.call_args_list:
    params, grads = call.args[:2]
    names = [
        name
        for name, tensor in {"a": a, "b": b, "c": c}.items()
        if any(tensor is p for p in params)
    ]
    print(
        "adam got params",
        names,
        "grads",
        [grad.item() for grad in grads],
        "lr",
        call.kwargs["lr"],
    )
