"""AveragedModel keeps the same average beside any optimizer,
in a model that you can call.
"""

import torch
from torch.optim.swa_utils import AveragedModel

torch.manual_seed(0)
targets = (
    2 * torch.randint(0, 2, (1000,), device="cpu") - 1
).tolist()  # the same batches
model = torch.nn.Linear(1, 1, bias=False, dtype=torch.float64)
torch.nn.init.constant_(model.weight, 8.0)
averaged = AveragedModel(model)
x = torch.ones(1, dtype=torch.float64)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for step, target in enumerate(targets, start=1):
    optimizer.zero_grad()
    loss = 0.5 * (model(x) - target).square().sum()
    loss.backward()
    optimizer.step()
    if step > 101:
        averaged.update_parameters(model)

print(f"model(x): {model(x).item():.3f}, averaged(x): {averaged(x).item():.3f}")
