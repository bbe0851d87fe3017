"""Which optimizer takes which of the shared arguments: its signature says."""

import inspect

import torch

SHARED = [
    "weight_decay",
    "maximize",
    "foreach",
    "fused",
    "capturable",
    "differentiable",
]

print(f"{'':10}", *SHARED)
for name in torch.optim.__all__:
    optimizer = vars(torch.optim)[name]
    if not isinstance(optimizer, type) or name == "Optimizer":
        continue
    takes = inspect.signature(optimizer).parameters
    cells = [
        f"{'yes' if argument in takes else '-':{len(argument)}}"
        for argument in SHARED
    ]
    print(f"{name:10}", *cells)
