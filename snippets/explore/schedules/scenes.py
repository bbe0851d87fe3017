"""The scenes to look at, run by torch: the rate that an
optimizer step uses, counted from 0.
"""

import warnings

import torch
from torch.optim import lr_scheduler


def made(kind, lr=0.1, **arguments):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=lr)
    return optimizer, getattr(lr_scheduler, kind)(optimizer, **arguments)


def show(scheduler, step, *more):
    print(
        f"{type(scheduler).__name__}: step {step} rate "
        f"{scheduler.optimizer.param_groups[0]['lr']:.6g}",
        *more,
    )


optimizer, scheduler = made("ExponentialLR", lr=1, gamma=0.5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scheduler.step()
show(scheduler, 0, "of lr=1, and a", caught[0].category.__name__)

optimizer, scheduler = made("OneCycleLR", max_lr=0.1, total_steps=20)
steps = 0
try:
    while True:
        optimizer.step()
        steps += 1
        scheduler.step()
except ValueError as error:
    print(f"OneCycleLR: after {steps} optimizer steps: ValueError: {error}")

optimizer, scheduler = made("CosineAnnealingLR", T_max=10)
for step in range(22):
    if step in (0, 10, 20, 21):
        show(scheduler, step)
    optimizer.step()
    scheduler.step()

optimizer, scheduler = made("ReduceLROnPlateau", patience=2)
for step in range(12):
    optimizer.step()
    loss = max(0.25, 0.8**step)
    if step > 5:
        show(scheduler, step, f"loss {loss:.3g}")
    scheduler.step(loss)

for every in 1, 5:
    optimizer, scheduler = made("StepLR", step_size=10)
    for step in range(50):
        if step in (9, 10, 49):
            show(scheduler, step, f"stepped every {every}")
        optimizer.step()
        if step % every == every - 1:
            scheduler.step()
