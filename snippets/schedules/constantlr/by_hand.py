"""It multiplies twice and reads the group in between: a change of the rate
survives the end of the plateau, and so does a rate that was meant as final.
"""

import torch
from torch.optim.lr_scheduler import ConstantLR

for written in None, 0.125, 1.0:
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = ConstantLR(optimizer, factor=0.25, total_iters=4)
    rates = []
    for t in range(6):
        if t == 2 and written is not None:
            optimizer.param_groups[0]["lr"] = written
        rates.append(f"{optimizer.param_groups[0]['lr']:.3f}")
        optimizer.step()
        scheduler.step()
    print(f"written at step 2: {written!s:5}", *rates)
