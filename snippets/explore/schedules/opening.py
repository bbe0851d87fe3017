"""The learning rate that each optimizer step uses, on torch 1.1.0 and later."""

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR

model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = SequentialLR(
    optimizer,
    schedulers=[
        LinearLR(optimizer, start_factor=0.1),
        CosineAnnealingLR(optimizer, T_max=25),
    ],
    milestones=[5],
)

batches = [(torch.ones(1), torch.zeros(1))] * 1  # your data
group = optimizer.param_groups[0]
for epoch in range(30):
    for inputs, targets in batches:
        optimizer.zero_grad()
        loss = torch.nn.functional.mse_loss(model(inputs), targets)
        loss.backward()
        optimizer.step()
        print(f"epoch {epoch} lr {group['lr']:.6g}")
    scheduler.step()
