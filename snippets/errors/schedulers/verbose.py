"""verbose= and print_lr() are gone: print get_last_lr() where you want it."""

import warnings

import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau, StepLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        ReduceLROnPlateau(optimizer, verbose=True)
    except TypeError as error:
        print("TypeError:", error)
    scheduler = StepLR(optimizer, step_size=1)
    try:
        scheduler.print_lr(True, 0, 0.5)
    except AttributeError as error:
        print("AttributeError:", error)
for warning in caught:
    print(f"{warning.category.__name__}: {warning.message}")
print("get_last_lr()", scheduler.get_last_lr())
