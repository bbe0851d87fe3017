"""An option that a group leaves out comes from defaults; one
marked required must be given.
"""

import textwrap

import torch
from torch.optim.optimizer import required

w, b = torch.zeros(1), torch.zeros(1)

optimizer = torch.optim.Optimizer(
    [{"params": w, "lr": 0.25}, {"params": b}], defaults={"lr": 1.0}
)
print("default 1.0: rates", [group["lr"] for group in optimizer.param_groups])

for groups in (
    [{"params": w, "lr": 0.25}],
    [{"params": w, "lr": 0.25}, {"params": b}],
):
    try:
        optimizer = torch.optim.Optimizer(groups, defaults={"lr": required})
        print(
            "required: rates", [group["lr"] for group in optimizer.param_groups]
        )
    except ValueError as error:
        said = f"required: ValueError: {error}"
        print(textwrap.fill(said, 78, subsequent_indent="  "))
