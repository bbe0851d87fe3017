"""The targets of each batch are too high or too low. The last weights follow
the last batch; their exponential average is close to the right ones.
"""

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

x = torch.linspace(-1, 1, 64).unsqueeze(1)
y = 2 * x + 0.5
batches = [(x[i::8], y[i::8] + (4 if i % 2 else -4)) for i in range(8)]

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.125)
ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.95))


def validation_loss(model):
    model.eval()
    with torch.no_grad():
        return nn.functional.mse_loss(model(x), y).item()


for epoch in range(20):
    model.train()
    for inputs, targets in batches:
        optimizer.zero_grad()
        nn.functional.mse_loss(model(inputs), targets).backward()
        optimizer.step()
        ema.update_parameters(model)
    if epoch % 6 == 1:
        print(
            f"epoch {epoch:2} validation loss: last weights "
            f"{validation_loss(model):.2f}, average {validation_loss(ema):.2f}"
        )
print("averaged", ema.n_averaged.item(), "times")
