"""A list of optimizers with the four methods that a loop and a checkpoint use:
cut after five steps, the run ends as it would have without the cut.
"""

import tempfile
from pathlib import Path

import torch
from torch import nn


class Optimizers(list):
    def zero_grad(self):
        for optimizer in self:
            optimizer.zero_grad()

    def step(self):
        for optimizer in self:
            optimizer.step()

    def state_dict(self):
        return [optimizer.state_dict() for optimizer in self]

    def load_state_dict(self, states):
        for optimizer, state in zip(self, states, strict=True):
            optimizer.load_state_dict(state)


def build():
    torch.manual_seed(0)
    model = nn.Linear(4, 4)
    muon = torch.optim.Muon([model.weight], lr=0.1)
    adamw = torch.optim.AdamW([model.bias], lr=0.1)
    return model, Optimizers([muon, adamw])


def train(model, optimizers, steps):
    for _ in range(steps):
        optimizers.zero_grad()
        (model(torch.eye(4)) - 1).square().sum().backward()
        optimizers.step()


uncut, optimizers = build()
train(uncut, optimizers, 10)
model, optimizers = build()
train(model, optimizers, 5)
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "checkpoint.pt"
    parts = {"model": model, "optimizers": optimizers}
    torch.save({name: part.state_dict() for name, part in parts.items()}, file)
    resumed, optimizers = build()
    checkpoint = torch.load(file)
resumed.load_state_dict(checkpoint["model"])
optimizers.load_state_dict(checkpoint["optimizers"])
train(resumed, optimizers, 5)
print("the same weight:", torch.equal(uncut.weight, resumed.weight))
print("the same bias:", torch.equal(uncut.bias, resumed.bias))
try:
    torch.optim.lr_scheduler.StepLR(optimizers, step_size=1)
except TypeError as error:
    print("a scheduler for the list, TypeError:", error)
