"""Accumulation, mixed precision, clipping and a schedule in one loop."""

from itertools import islice

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR

EPOCHS, GROUP, MAX_NORM = 16, 4, 4.0
device = torch.get_default_device().type  # "cuda" in your program
dtype = torch.float16
x = torch.linspace(-1, 1, 38).unsqueeze(1)
y = 16 * x + 4
batches = list(zip(x.split(4), y.split(4), strict=True))


def groups(batches, size):
    batches = iter(batches)
    while group := list(islice(batches, size)):
        yield group


model = nn.Linear(1, 1).to(device)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
criterion = nn.MSELoss(reduction="sum")
optimizer = torch.optim.SGD(model.parameters(), lr=0.25, momentum=0.5)
updates = EPOCHS * -(-len(batches) // GROUP)
scheduler = CosineAnnealingLR(optimizer, T_max=updates)
scaler = torch.amp.GradScaler(device, enabled=dtype == torch.float16)

for epoch in range(EPOCHS):
    total, skipped = 0.0, 0
    for group in groups(batches, GROUP):
        samples = sum(len(inputs) for inputs, _ in group)
        optimizer.zero_grad()
        for inputs, targets in group:
            inputs, targets = inputs.to(device), targets.to(device)
            with torch.autocast(device, dtype):
                loss = criterion(model(inputs), targets) / samples
            scaler.scale(loss).backward()
            total += loss.item() * samples
        scaler.unscale_(optimizer)
        norm = nn.utils.clip_grad_norm_(model.parameters(), MAX_NORM)
        scale = scaler.get_scale()
        scaler.step(optimizer)
        scaler.update()
        if scaler.get_scale() >= scale:
            scheduler.step()
        else:
            skipped += 1
    if epoch % 5 == 0:
        print(
            f"epoch {epoch:2} loss {total / len(x):5.1f} last norm {norm:4.1f} "
            f"skipped {skipped} next rate {scheduler.get_last_lr()[0]:.4f}"
        )
print(f"weight {model.weight.item():.1f} bias {model.bias.item():.1f}")
