"""AveragedModel copies the model. A tensor of the last forward pass, kept on
the module, has a graph and cannot be copied: detach it.
"""

import textwrap

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel


class Net(nn.Module):
    def __init__(self, detach):
        super().__init__()
        self.layer = nn.Linear(1, 1)
        self.detach = detach

    def forward(self, x):
        x = self.layer(x)
        self.features = x.detach() if self.detach else x
        return x


for detach in False, True:
    model = Net(detach)
    AveragedModel(model)
    print(f"detach={detach}: before the first forward pass, no error")
    model(torch.ones(1, 1))
    try:
        AveragedModel(model)
        print(f"detach={detach}: after it, no error")
    except RuntimeError as error:
        print(f"detach={detach}: after it, RuntimeError")
        print(textwrap.fill(str(error).partition(".  ")[0], 72))
