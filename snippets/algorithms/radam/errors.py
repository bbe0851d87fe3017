"""What RAdam refuses: a negative rate, a beta of 1, a negative decay."""

import torch

for arguments in {"lr": -0.001}, {"betas": (0.9, 1.0)}, {"weight_decay": -0.1}:
    try:
        torch.optim.RAdam([torch.zeros(1)], **arguments)
    except ValueError as error:
        print(type(error).__name__ + ":", error)
