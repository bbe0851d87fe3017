"""ReduceLROnPlateau.step() wants the loss, and the step() of the others takes a
loss for an epoch.
"""

import warnings

import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau, StepLR


def new_optimizer():
    w = torch.zeros(1, requires_grad=True)
    return torch.optim.SGD([w], lr=0.1)


plateau = ReduceLROnPlateau(new_optimizer())
try:
    plateau.step()
except TypeError as error:
    print("TypeError:", error)

optimizer = new_optimizer()
counting = StepLR(optimizer, step_size=1)
optimizer.step()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    counting.step(0.25)
said = str(caught[0].message).partition(" Please")[0]
print(f"StepLR.step(0.25): {caught[0].category.__name__}: {said}")
print("its epoch is now", counting.last_epoch)

for scheduler in plateau, StepLR(new_optimizer(), step_size=1):
    scheduler.optimizer.step()
    if isinstance(scheduler, ReduceLROnPlateau):
        scheduler.step(0.25)
    else:
        scheduler.step()
    print(type(scheduler).__name__, "as it wants: no error")
