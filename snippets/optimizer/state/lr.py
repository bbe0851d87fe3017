"""load_state_dict() replaces every option of the groups: the
lr= of the new optimizer is gone.
"""

import torch

w = torch.zeros(1, requires_grad=True)
saved = torch.optim.SGD([w], lr=1.0, momentum=0.5).state_dict()

optimizer = torch.optim.SGD([w], lr=0.25)
optimizer.load_state_dict(saved)
group = optimizer.param_groups[0]
print(
    f"built with lr={optimizer.defaults['lr']}, after loading: lr",
    group["lr"],
    "momentum",
    group["momentum"],
)

group["lr"] = 0.25
print("written after loading: lr", optimizer.param_groups[0]["lr"])
