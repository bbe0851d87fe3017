"""After n updates an EMA still holds the share decay**n of its first copy."""

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn


def growing(averaged, current, num_averaged):
    """A decay that begins at 1/5 and grows to 0.9999."""
    decay = min(0.9999, (1 + num_averaged.item()) / (9 + num_averaged.item()))
    return torch.lerp(averaged, current, 1 - decay)


def follow(**average):
    """The average of a weight that is 0 at first and then 1."""
    model = nn.Linear(1, 1, bias=False)
    nn.init.zeros_(model.weight)
    ema = AveragedModel(model, **average)
    ema.update_parameters(model)
    nn.init.ones_(model.weight)
    row = []
    for update in range(1, 10001):
        ema.update_parameters(model)
        if update in (100, 1000, 10000):
            row.append(f"{ema.module.weight.item():.3f}")
    return "  ".join(row)


print("updates:         100   1000   10000")
for decay in 0.99, 0.999, 0.9999:
    print(f"decay {decay:<9}", follow(multi_avg_fn=get_ema_multi_avg_fn(decay)))
print(f"{'growing':15}", follow(avg_fn=growing))
