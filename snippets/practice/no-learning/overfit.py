"""Train on one batch alone. A loop that works brings its loss to zero; where it
stays, the fault is in the loop or in the model, and not in the data.
"""

import torch
from torch import nn

inputs = torch.linspace(-1, 1, 8).unsqueeze(1)
targets = torch.sin(3 * inputs)


def overfit(model, loss_of):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for step in range(801):
        optimizer.zero_grad()
        loss = loss_of(model(inputs))
        loss.backward()
        optimizer.step()
        if step % 400 == 0:
            print(f"  step {step:3} loss {loss.item():.2f}")


def build(*last):
    with torch.device("cpu"):  # the same first weights on each device
        torch.manual_seed(0)
        layers = nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1), *last
    return nn.Sequential(*layers).to(inputs.device)


def squares(outputs):
    return (outputs - targets).square().mean()


print("as it should be:")
overfit(build(), squares)
print("a ReLU after the last layer:")
overfit(build(nn.ReLU()), squares)
print("targets without their last dimension:")
overfit(build(), lambda outputs: (outputs - targets[:, 0]).square().mean())
