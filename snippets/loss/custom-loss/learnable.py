"""Parameters of a loss are not in model.parameters(). Give them to the
optimizer too, or they stay where they are.
"""

import torch
from torch import nn


class ScaledError(nn.Module):
    """Squared error over a learned variance, and the price of a large one."""

    def __init__(self):
        super().__init__()
        self.log_variance = nn.Parameter(torch.zeros(()))

    def forward(self, prediction, target):
        error = (prediction - target).square().mean()
        return error / self.log_variance.exp() + self.log_variance


inputs = torch.tensor([[-1.0], [-1.0], [1.0], [1.0]])
targets = torch.tensor([[-4.0], [0.0], [4.0], [0.0]])  # noise of 2 around 2x

for learned in "the model", "the model and the loss":
    model, criterion = nn.Linear(1, 1), ScaledError()
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    params = list(model.parameters())
    if learned == "the model and the loss":
        params += criterion.parameters()
    optimizer = torch.optim.SGD(params, lr=0.25)
    for _ in range(200):
        optimizer.zero_grad()
        criterion(model(inputs), targets).backward()
        optimizer.step()
    variance = criterion.log_variance.exp().item()
    print(
        f"optimizer has {learned}: weight {model.weight.item():.2f}, "
        f"variance {variance:.2f}"
    )
