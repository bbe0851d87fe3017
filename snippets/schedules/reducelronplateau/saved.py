"""The state dict holds the arguments, too: what the new program passes is
overwritten by what it loads.
"""

import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


optimizer = new_optimizer()
scheduler = ReduceLROnPlateau(optimizer, factor=0.5, patience=1, cooldown=2)
for epoch in range(7):
    optimizer.step()
    scheduler.step(1.0)
    print(
        f"epoch {epoch} lr {scheduler.get_last_lr()[0]}",
        f"in_cooldown {scheduler.in_cooldown}",
        f"num_bad_epochs {scheduler.num_bad_epochs}",
    )

resumed = ReduceLROnPlateau(new_optimizer(), factor=0.1, patience=30)
print("built with patience", resumed.patience, "factor", resumed.factor)
resumed.load_state_dict(scheduler.state_dict())
print("loaded: patience", resumed.patience, "factor", resumed.factor, end=" ")
print("num_bad_epochs", resumed.num_bad_epochs)
