"""The notebook's LBFGS loop, seeded and run, with a line
search and no redundant pass.
"""

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


def closure():
    optimizer.zero_grad()
    loss = criterion(model(input), target)
    loss.backward()
    return loss


torch.manual_seed(100)
# The CPU's random numbers: every device starts from the same weights.
with torch.device("cpu"):
    model = MyModule()
model.to(torch.get_default_device())
criterion = nn.MSELoss()
optimizer = torch.optim.LBFGS(model.parameters(), line_search_fn="strong_wolfe")

for epoch in range(10):
    losses = []
    for i in range(100):
        input = torch.ones(10, 10, dtype=torch.float64) * i
        target = torch.ones(10, 1, dtype=torch.float64) * i
        losses.append(optimizer.step(closure).item())
    first = [f"{loss:.4f}" for loss in losses[:5]]
    print(
        "epoch",
        epoch,
        "first losses",
        *first,
        "largest of the rest",
        f"{max(losses[5:]):.4f}",
    )
