"""Each parameter belongs into one group, and once. In two groups it raises,
twice in one group it warns, and a parameter in no group says nothing.
"""

import warnings
from collections import Counter

import torch
from torch import nn


def problems(model, optimizer):
    """The parameters that are not held once, and tensors of no model."""
    held = Counter(p for g in optimizer.param_groups for p in g["params"])
    names = {p: name for name, p in model.named_parameters()}
    found = [f"{names[p]} held {held[p]} times" for p in names if held[p] != 1]
    foreign = len(held.keys() - names.keys())
    return found + [f"not in the model: {foreign} tensors"] * (foreign > 0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.position = nn.Parameter(torch.ones(3, 2))
        self.token = nn.Embedding(4, 2)
        self.norm = nn.LayerNorm(2)
        self.head = nn.Linear(2, 4)


def two_groups(decayed, spared):
    return torch.optim.AdamW(
        [
            {"params": decayed, "weight_decay": 0.5},
            {"params": spared, "weight_decay": 0.0},
        ],
        lr=1.0,
    )


model = Net()
named = dict(model.named_parameters())
weights = [p for name, p in named.items() if name.endswith("weight")]
biases = [p for name, p in named.items() if name.endswith("bias")]
optimizer = two_groups(weights, biases)
print("weights, biases:", *problems(model, optimizer), sep="\n  ")

model.head = nn.Linear(2, 8)  # replaced after the optimizer was built
print("a new head:", *problems(model, optimizer), sep="\n  ")

try:
    two_groups(weights, [p for p in named.values() if p.ndim < 2])
except ValueError as error:
    print("weights, ndim < 2: ValueError:", error)

model.head = nn.Linear(2, 4)
model.head.weight = model.token.weight  # tied
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layers = model.token.weight, model.head.weight
    optimizer = two_groups(list(layers), list(model.norm.parameters()))
print("layer by layer:", str(caught[0].message).partition(";")[0])
print("layer by layer:", *problems(model, optimizer), sep="\n  ")
nn.init.ones_(model.token.weight)
model.token.weight.grad = torch.zeros(4, 2)  # weight decay alone moves it
optimizer.step()
print("one step: from 1.0 to", model.token.weight[0, 0].item())
