"""One step for all the data: Rprop finds the mean, where the loss is least."""

import torch

EPOCHS = 100
targets = [-0.125] * 9 + [
    1.125
]  # nine say a little less, one says much more: the mean is 0
w = torch.full((), 3.0, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.Rprop([w])
for _ in range(EPOCHS):
    optimizer.zero_grad()
    for target in targets:
        loss = 0.5 * (w - target) ** 2 / len(targets)
        loss.backward()  # the gradients add up
    optimizer.step()

print(f"w after {EPOCHS} steps: {w.item():.5f}")
