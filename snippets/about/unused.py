"""A layer that forward() does not call: without parameters it changes nothing;
with parameters it is registered, gets no gradient, and draws random numbers.
"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, unused=None):
        super().__init__()
        if unused:
            self.unused = unused()
        self.linear = nn.Linear(2, 1)

    def forward(self, x):
        return self.linear(x)


LAYERS = {
    "nothing": None,
    "nn.ReLU": nn.ReLU,
    "nn.Linear": lambda: nn.Linear(2, 2),
}
weights = {}
for name, unused in LAYERS.items():
    torch.manual_seed(0)
    net = Net(unused)
    net(torch.ones(1, 2)).sum().backward()
    weights[name] = net.linear.weight
    same = torch.equal(weights["nothing"], weights[name])
    parameters = list(net.parameters())
    without = sum(p.grad is None for p in parameters)
    print(f"unused {name}: parameters {len(parameters)}")
    print(f"unused {name}: without gradient {without}, same weights {same}")
