"""weight.mm(x) mixes the samples of a batch and fixes its
size; x.mm(weight) does neither.
"""

import torch

weight = torch.ones(10, 10)
batch = torch.zeros(10, 10)
other = batch.clone()
other[0] = 1.0  # change one sample only

changed = (weight.mm(other) != weight.mm(batch)).any(dim=1)
print("weight.mm(x): outputs that change", changed.sum().item(), "of 10")
changed = (other.mm(weight) != batch.mm(weight)).any(dim=1)
print("x.mm(weight): outputs that change", changed.sum().item(), "of 10")

try:
    weight.mm(batch[:4])
except RuntimeError as error:
    print("weight.mm(x) with 4 samples, RuntimeError:", error)
print("x.mm(weight) with 4 samples:", list(batch[:4].mm(weight).shape))
