"""What Adam says of CUDA graphs. No GPU is needed to hear it: here the device
is one that answers as told whether it records.
"""

import copy
import warnings
from unittest import mock

import torch


def step(optimizer, recording):
    stream = mock.Mock(is_capturing=lambda: recording)
    with (
        mock.patch("torch.accelerator.current_accelerator") as device,
        mock.patch("torch.accelerator.current_stream", return_value=stream),
        warnings.catch_warnings(record=True) as caught,
    ):
        warnings.simplefilter("always")
        device.return_value = torch.device("cuda")
        try:
            optimizer.step()
        except RuntimeError as error:
            print("RuntimeError:", error)
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message}")
    print("    warned:", len(caught) > 0)


w = torch.ones(1, requires_grad=True)  # without a gradient: step() has no work
print("recorded, capturable False:")
step(torch.optim.Adam([w]), recording=True)
print("recorded, capturable True:")
capturable = torch.optim.Adam([w], capturable=True)
step(capturable, recording=True)
print("not recorded, capturable True:")
step(capturable, recording=False)
print("the same, a copy:")
step(copy.deepcopy(capturable), recording=False)
