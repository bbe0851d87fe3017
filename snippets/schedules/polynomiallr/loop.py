"""In a training loop: total_iters is the number of batches of the whole run."""

import torch
from torch import nn
from torch.optim.lr_scheduler import PolynomialLR

EPOCHS, BATCHES = 4, 5
inputs = torch.linspace(-1, 1, BATCHES * 4).reshape(BATCHES, 4, 1)
targets = 3 * inputs

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
scheduler = PolynomialLR(optimizer, total_iters=EPOCHS * BATCHES, power=0.9)
for epoch in range(EPOCHS):
    for x, y in zip(inputs, targets, strict=True):
        rate = scheduler.get_last_lr()[0]
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        scheduler.step()
    print(f"epoch {epoch}: its last batch used lr {rate:.4f}")
print(f"a further batch would use lr {scheduler.get_last_lr()[0]:.4f}")
