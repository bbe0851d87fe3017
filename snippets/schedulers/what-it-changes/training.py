"""The notebook's last two loops, seeded and run: without a
scheduler, and with LambdaLR.
"""

from statistics import median

import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR


class MyModule(nn.Module):
    def __init__(self):
        super().__init__()
        self.params = nn.ParameterList(
            nn.Parameter(torch.randn(10, 10, dtype=torch.float64))
            for _ in range(2)
        )
        self.linear = nn.Linear(10, 1, bias=False, dtype=torch.float64)

    def forward(self, x):
        for weight in self.params:
            x = weight.mm(x)
        return self.linear(x)


def mse(output, target):
    return torch.mean((output - target) ** 2)


def train(scheduled):
    torch.manual_seed(100)
    # The CPU's random numbers: every device starts from the same weights.
    with torch.device("cpu"):
        model = MyModule()
    model.to(torch.get_default_device())
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    scheduler = (
        LambdaLR(optimizer, lambda epoch: 0.95**epoch) if scheduled else None
    )
    for epoch in range(10):
        losses = []
        for i in range(100):
            input = torch.ones(10, 10, dtype=torch.float64) * i
            target = torch.ones(10, 1, dtype=torch.float64) * i
            loss = mse(model(input), target)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        print(
            f"epoch {epoch}  median loss {median(losses):.1e}  rate",
            optimizer.param_groups[0]["lr"],
        )
        if scheduled:
            scheduler.step()


for scheduled in False, True:
    print("with a scheduler" if scheduled else "without a scheduler")
    train(scheduled)
