"""Each scheduler, with one argument out of its range: what it says."""

import torch
from torch.optim import lr_scheduler as s
from torch.optim.swa_utils import SWALR

w = torch.zeros(1, requires_grad=True)
o = torch.optim.SGD([w], lr=0.1, momentum=0.9)
RESTARTS = s.CosineAnnealingWarmRestarts
WRONG = [
    (s.ConstantLR, {"factor": 2.0}),
    (s.LinearLR, {"start_factor": 0.0}),
    (s.LinearLR, {"end_factor": 2.0}),
    (s.ReduceLROnPlateau, {"factor": 1.0}),
    (s.ReduceLROnPlateau, {"mode": "accuracy"}),
    (s.ReduceLROnPlateau, {"threshold_mode": "relative"}),
    (s.CyclicLR, {"base_lr": 0.01, "max_lr": 0.1, "mode": "triangle"}),
    (RESTARTS, {"T_0": 10.0}),
    (RESTARTS, {"T_0": 10, "T_mult": 0}),
    (RESTARTS, {"T_0": 10, "eta_min": "0"}),
    (s.OneCycleLR, {"max_lr": 0.1}),
    (s.OneCycleLR, {"max_lr": 0.1, "total_steps": 10.0}),
    (s.OneCycleLR, {"max_lr": 0.1, "epochs": 0, "steps_per_epoch": 5}),
    (s.OneCycleLR, {"max_lr": 0.1, "epochs": 5, "steps_per_epoch": 2.5}),
    (s.OneCycleLR, {"max_lr": 0.1, "total_steps": 10, "pct_start": 30}),
    (s.OneCycleLR, {"max_lr": 1, "total_steps": 9, "anneal_strategy": "log"}),
    (SWALR, {"swa_lr": 0.1, "anneal_epochs": -1}),
    (SWALR, {"swa_lr": 0.1, "anneal_strategy": "log"}),
]
for make, options in WRONG:
    try:
        make(o, **options)
    except ValueError as error:
        print(f"{make.__name__}: ValueError: {error}")
try:
    RESTARTS(o, T_0=10).step(-1)
except ValueError as error:
    print("step(-1): ValueError:", error)


stepping = torch.optim.SGD([w], lr=0.1)
try:
    scheduler = s.StepLR(stepping, step_size=0)
    stepping.step()
    scheduler.step()
except ZeroDivisionError as error:
    print("StepLR, step_size=0: ZeroDivisionError:", error)
try:
    s.MultiStepLR(stepping, milestones=30)
except TypeError as error:
    print("MultiStepLR, milestones=30: TypeError:", error)
