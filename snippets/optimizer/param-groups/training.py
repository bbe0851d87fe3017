"""The notebook's second loop, seeded and run: at Adam's default rate the losses
fall in every epoch.
"""

from statistics import median

import torch
from torch import nn


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


torch.manual_seed(100)
# The CPU's random numbers: every device starts from the same weights.
with torch.device("cpu"):
    model = MyModule()
model.to(torch.get_default_device())
criterion = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters())

for epoch in range(10):
    losses = []
    for i in range(100):
        input = torch.ones(10, 10, dtype=torch.float64) * i
        target = torch.ones(10, 1, dtype=torch.float64) * i
        loss = criterion(model(input), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(
        f"epoch {epoch}  median loss {median(losses):.1e}  largest loss "
        f"{max(losses):.1e}"
    )

print(
    {
        key: value
        for key, value in optimizer.param_groups[0].items()
        if key != "params"
    }
)
