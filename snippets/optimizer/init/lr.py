"""SGD without a learning rate: one program for every version of torch."""

import torch

w = torch.zeros(1, requires_grad=True)
try:
    print("SGD([w]) trains with lr", torch.optim.SGD([w]).param_groups[0]["lr"])
except ValueError as error:
    print("SGD([w]) ValueError:", error)
