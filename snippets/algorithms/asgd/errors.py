"""ASGD checks its rate and its weight decay; whether more
depends on the release.
"""

import torch

w = torch.zeros(1, requires_grad=True)
for options in (
    {"lr": -0.1},
    {"weight_decay": -1},
    {"lambd": -1},
    {"alpha": -1},
    {"t0": -1},
):
    try:
        torch.optim.ASGD([w], **options)
    except ValueError as error:
        print(options, "ValueError:", error)
    else:
        print(options, "accepted")
