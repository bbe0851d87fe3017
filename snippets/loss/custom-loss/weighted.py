"""reduction="none" keeps one loss a sample: weigh them, then divide by the
sum of the weights.
"""

import torch
from torch import nn

prediction = torch.tensor([1.0, 1.0, 1.0])
target = torch.tensor([2.0, 3.0, 2.0])
weight = torch.tensor([3.0, 1.0, 4.0])

losses = nn.MSELoss(reduction="none")(prediction, target)
print("one a sample:", losses.tolist())
print("mean:", losses.mean().item())
print("weighted mean:", ((weight * losses).sum() / weight.sum()).item())
