"""A filter by ndim == 2 takes the embedding and the head too, and Muon
does not complain; choose by the parameter's place in the model.
"""

import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(100, 8)
        self.body = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 8))
        self.head = nn.Linear(8, 100)


model = Model()
by_ndim = [name for name, p in model.named_parameters() if p.ndim == 2]
by_place = [
    f"body.{name}" for name, p in model.body.named_parameters() if p.ndim == 2
]
print("ndim == 2:", *by_ndim)
print("matrices of the body:", *by_place)
torch.optim.Muon([p for p in model.parameters() if p.ndim == 2])
print("Muon, all that have ndim == 2: no error")
