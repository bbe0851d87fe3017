"""Logistic regression on all the data at once: a penalty in the closure,
steps until one makes a single pass, all passes counted.
"""

import torch
from torch import nn

x = torch.linspace(-3, 3, 64, dtype=torch.float64)
inputs = torch.stack([x, x**2], dim=1)
labels = (x.abs() > 1.5).double()  # no line between them, but a parabola

model = nn.Linear(2, 1).double()
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
criterion = nn.BCEWithLogitsLoss()
optimizer = torch.optim.LBFGS(model.parameters(), line_search_fn="strong_wolfe")


def closure():
    optimizer.zero_grad()
    loss = criterion(model(inputs).squeeze(1), labels)
    loss = loss + 0.001 * model.weight.square().sum()  # the weight decay
    loss.backward()
    return loss


passes = 0
for step in range(20):
    loss = optimizer.step(closure)  # the loss before the step
    before, passes = passes, optimizer.state[model.weight]["func_evals"]
    print(f"step {step} loss {loss.item():.4f} passes {passes}")
    if passes == before + 1:  # one look, and nothing left to gain
        break
right = ((model(inputs).squeeze(1) > 0) == labels.bool()).sum().item()
print("right", right, "of", len(labels))
