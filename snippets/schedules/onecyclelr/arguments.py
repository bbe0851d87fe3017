"""What each argument changes in a cycle of ten steps."""

import torch
from torch.optim.lr_scheduler import OneCycleLR


def show(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
    scheduler = OneCycleLR(optimizer, max_lr=1.0, **options)
    lrs, momenta = [], []
    for _ in range(10):
        lrs.append(f"{optimizer.param_groups[0]['lr']:.2f}")
        momenta.append(f"{optimizer.param_groups[0]['momentum']:.2f}")
        optimizer.step()
        scheduler.step()
    name = ", ".join(f"{key}={value}" for key, value in options.items())
    print(f"{name}\n  lr       {' '.join(lrs)}\n  momentum {' '.join(momenta)}")


show(total_steps=10)  # pct_start=0.3, div_factor=25.0, final_div_factor=1e4
show(epochs=5, steps_per_epoch=2)
show(total_steps=10, pct_start=0.5)
show(total_steps=10, anneal_strategy="linear")
show(total_steps=10, three_phase=True)
show(total_steps=10, div_factor=2.0)
show(total_steps=10, final_div_factor=0.2)
show(total_steps=10, base_momentum=0.6, max_momentum=0.8)
show(total_steps=10, cycle_momentum=False)
