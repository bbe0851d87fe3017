"""Up to four small batches share one step, and the weights are those of a loop
over large batches: with a smaller last batch and a shorter last group, too.
"""

from itertools import islice

import torch
from torch import nn
from torch.optim.lr_scheduler import LinearLR

EPOCHS, GROUP = 8, 4
x = torch.linspace(-1, 1, 38).unsqueeze(1)
y = 2 * x + 0.5
small_batches = list(zip(x.split(4), y.split(4), strict=True))
large_batches = list(zip(x.split(16), y.split(16), strict=True))
criterion = nn.MSELoss(reduction="sum")


def groups(batches, size):
    """Lists of `size` batches, and one of what is left at the end."""
    batches = iter(batches)
    while group := list(islice(batches, size)):
        yield group


def train(batches, size):
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2, momentum=0.5)
    updates = EPOCHS * -(-len(batches) // size)
    scheduler = LinearLR(optimizer, 1.0, 0.0, total_iters=updates)
    for epoch in range(EPOCHS):
        total = 0.0
        for group in groups(batches, size):
            samples = sum(len(inputs) for inputs, _ in group)
            optimizer.zero_grad()
            for inputs, targets in group:
                loss = criterion(model(inputs), targets) / samples
                loss.backward()
                total += loss.item() * samples
            optimizer.step()
            scheduler.step()
        if epoch % 2:
            print(f"  epoch {epoch} loss {total / len(x):.4f}")
    return model


print(f"{len(small_batches)} small batches, in groups of {GROUP}")
accumulated = train(small_batches, GROUP)
print(f"{len(large_batches)} large batches, one at a time")
large = train(large_batches, 1)
for name, weight in large.named_parameters():
    difference = (weight - accumulated.get_parameter(name)).abs().max().item()
    print(f"{name}: equal within 1e-6: {difference < 1e-6}")
