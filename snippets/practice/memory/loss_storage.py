"""The number that mse_loss returns lies in memory for the whole prediction, and
detach() keeps that memory; item() and clone() do not.
"""

import torch
from torch.nn import functional

prediction = torch.zeros(1024, 256)
target = torch.ones(1024, 256)
for loss in functional.mse_loss, functional.l1_loss:
    number = loss(prediction, target)
    print(f"{loss.__name__}: detach() keeps", end=" ")
    print(number.detach().untyped_storage().nbytes(), "bytes,", end=" ")
    copy = number.detach().clone()
    print("its clone()", copy.untyped_storage().nbytes())
