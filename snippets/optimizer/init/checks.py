"""add_param_group() checks what kind of tensors a group holds
and that no other group holds them.
"""

import warnings

import torch

model = torch.nn.Linear(2, 1)
kept = model.weight * 0.5
kept.retain_grad()
GROUPS = {
    "in two groups": [{"params": model.weight}, {"params": model.parameters()}],
    "twice in one group": [{"params": [model.weight, model.weight]}],
    "no leaf": [{"params": model.weight * 0.5}],
    "no leaf, but retain_grad()": [{"params": kept}],
    "a set": [{"params": {model.weight, model.bias}}],
    "names in one of two groups": [
        {"params": model.named_parameters()},
        {"params": torch.zeros(1)},
    ],
    "a tensor among dicts": [{"params": model.weight}, model.bias],
    "no gradient required": [{"params": torch.zeros(1)}],
}
for what, groups in GROUPS.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            torch.optim.SGD(groups, lr=1.0)
            print(f"{what}: accepted")
        except (TypeError, ValueError) as error:
            print(f"{what}:\n  {type(error).__name__}: {error}")
    for warning in caught:
        print(f"  {warning.category.__name__}: {warning.message}")
