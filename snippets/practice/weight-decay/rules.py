"""Four rules on one model: by name, as the Trainer of transformers has it, by
the number of dimensions, and by kind of module.
"""

import re

import torch
from torch import nn


class Scale(nn.Module):  # a norm of your own
    def __init__(self, size):
        super().__init__()
        self.gain = nn.Parameter(torch.ones(size))

    def forward(self, x):
        return self.gain * x / x.square().mean(-1, keepdim=True).sqrt()


model = nn.ModuleDict(
    {
        "token": nn.Embedding(4, 8),
        "mix": nn.MultiheadAttention(8, 2),
        "norm1": nn.LayerNorm(8),
        "ln_f": Scale(8),
        "bn1": nn.BatchNorm1d(8),
        "plane_norm": nn.LayerNorm((4, 8)),
        "debias": nn.Linear(8, 8, bias=False),
        "position": nn.ParameterList([torch.zeros(1, 4, 8)]),
    }
)
NAMES = "bias", "LayerNorm.weight"
PATTERNS = r"bias|layernorm|rmsnorm|(^|\.|_)norm($|\.)"
DECAYED = nn.Linear, nn.MultiheadAttention
SPARED = nn.Embedding, nn.LayerNorm


def kind(module, name, p):
    if p.ndim < 2 or isinstance(module, SPARED):
        return "no"
    return "yes" if isinstance(module, DECAYED) else "raises"


def names(module, name, p):
    return "no" if any(part in name for part in NAMES) else "yes"


def trainer(module, name, p):
    norm = isinstance(module, nn.LayerNorm)
    return "no" if norm or re.search(PATTERNS, name.lower()) else "yes"


def ndim(module, name, p):
    return "no" if p.ndim < 2 else "yes"


RULES = names, trainer, ndim, kind
print(f"{'decays?':21}", *(rule.__name__ for rule in RULES))
for path, module in model.named_modules():
    for name, p in module.named_parameters(path, recurse=False):
        row = f"{name:19} {p.ndim}"
        for rule in RULES:
            row += f" {rule(module, name, p):{len(rule.__name__)}}"
        print(row.rstrip())
