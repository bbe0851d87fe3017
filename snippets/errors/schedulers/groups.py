"""One value for each parameter group, or one for all: not another number."""

import torch
from torch.optim import lr_scheduler as s
from torch.optim.swa_utils import SWALR

w = torch.zeros(1, requires_grad=True)
o = torch.optim.SGD([w], lr=0.1, momentum=0.9)
for make in (
    lambda: s.LambdaLR(o, [lambda step: 1.0, lambda step: 0.5]),
    lambda: s.OneCycleLR(o, max_lr=[0.1, 0.2], total_steps=10),
    lambda: s.CyclicLR(o, base_lr=[0.01, 0.02], max_lr=0.1),
    lambda: SWALR(o, swa_lr=[0.1, 0.2]),
    lambda: s.ReduceLROnPlateau(o, min_lr=[0.01, 0.02]),
    lambda: s.LambdaLR(o, 0.5),
    lambda: s.MultiplicativeLR(o, 0.5),
):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")

scheduler = s.ReduceLROnPlateau(o, min_lr=[0.01], patience=0)
o.add_param_group({"params": [torch.zeros(1, requires_grad=True)]})
try:
    for _ in range(2):
        scheduler.step(1.0)
except (IndexError, RuntimeError) as error:
    print(f"{type(error).__name__}: {error}")
