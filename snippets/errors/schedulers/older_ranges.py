"""Values that a constructor refuses, in the words of several releases."""

import torch
from torch.optim import lr_scheduler

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
for name, options in (
    ("MultiStepLR", {"milestones": [20, 10]}),
    ("OneCycleLR", {"max_lr": 0.1, "total_steps": 10.5}),
    ("OneCycleLR", {"max_lr": 0.1, "epochs": -1, "steps_per_epoch": 5}),
    ("OneCycleLR", {"max_lr": 0.1, "epochs": 5, "steps_per_epoch": 2.5}),
    ("OneCycleLR", {"max_lr": 1, "total_steps": 9, "anneal_strategy": "log"}),
    ("LinearLR", {"start_factor": 2.0}),
):
    if hasattr(lr_scheduler, name):
        try:
            getattr(lr_scheduler, name)(optimizer, **options)
            print(f"{name}: no error")
        except ValueError as error:
            print(f"{name}: ValueError: {error}")
