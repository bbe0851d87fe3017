"""Three rules that choose the parameters without weight decay, and what each
of them finds in one small model.
"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.token = nn.Embedding(4, 2)
        self.position = nn.Parameter(torch.zeros(1, 4, 2))
        self.dense = nn.Linear(2, 2)
        self.norm1 = nn.LayerNorm(2)


NAMES = ["bias", "LayerNorm.weight"]
RULES = {
    "name in NAMES": lambda name, p: name in NAMES,
    "any(part in name)": lambda name, p: any(part in name for part in NAMES),
    "p.ndim < 2": lambda name, p: p.ndim < 2,
}
model = Net()
print("all:", *(name for name, _ in model.named_parameters()))
for rule, spared in RULES.items():
    print(f"{rule}:", *(n for n, p in model.named_parameters() if spared(n, p)))
