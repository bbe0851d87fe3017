"""An optimizer whose parameters have no gradient gives the scaler nothing to
check. Without a scaler, and with fused=True, the same step is silent.
"""

import torch

used = torch.ones(1, requires_grad=True)
unused = torch.ones(1, requires_grad=True)  # in no loss
scaler = torch.amp.GradScaler(used.device.type)
optimizers = {
    "used": torch.optim.SGD([used], lr=0.25),
    "unused": torch.optim.SGD([unused], lr=0.25),
    "unused, fused": torch.optim.SGD([unused], lr=0.25, fused=True),
}
scaler.scale(used.sum()).backward()
for name, optimizer in optimizers.items():
    try:
        scaler.step(optimizer)
        print(f"{name}: no error")
    except AssertionError as error:
        print(f"{name}: AssertionError\n  {error}")
optimizers["unused"].step()
print("unused, without the scaler: no error, w", unused.item())

scaler = torch.amp.GradScaler(used.device.type)
scaler.scale(used.sum()).backward()
try:
    scaler.update()
except AssertionError as error:
    print("update() without a step(): AssertionError")
    print(" ", error)
