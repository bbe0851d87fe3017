"""step_size_up=2000 by default: ten short epochs see a part of one rise."""

import torch
from torch.optim.lr_scheduler import CyclicLR

EPOCHS, BATCHES = 10, 50


def last_rates(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    scheduler = CyclicLR(optimizer, base_lr=0.01, max_lr=0.1, **options)
    for _ in range(EPOCHS):
        for _ in range(BATCHES):
            rate = optimizer.param_groups[0]["lr"]
            optimizer.step()
            scheduler.step()
        yield f"{rate:.3f}"


print("rate of each epoch's last batch")
print("default:         ", *last_rates())
print(f"step_size_up={BATCHES}: ", *last_rates(step_size_up=BATCHES))
print(f"step_size_up={2 * BATCHES}:", *last_rates(step_size_up=2 * BATCHES))
