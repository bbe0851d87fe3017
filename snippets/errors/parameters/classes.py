"""What single classes refuse in a parameter."""

import torch

layer = torch.nn.Linear(2, 2)
w = torch.ones(2, 2, dtype=torch.complex64, requires_grad=True)
w.grad = torch.ones_like(w)
GROUPS = [{"params": [layer.weight]}, {"params": [layer.bias]}]
for name, params in (
    ("Muon", layer.parameters()),
    ("Muon", [w]),
    ("Adafactor", [w]),
    ("SparseAdam", [w]),
    ("SparseAdam", [torch.eye(2).to_sparse()]),
    ("LBFGS", GROUPS),
):
    try:
        vars(torch.optim)[name](params).step()
    except (ValueError, RuntimeError) as error:
        print(f"{name}: {type(error).__name__}: {error}")
