"""A new scheduler for the rest of the run: it begins at the old initial_lr,
unless you write the present rate there.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR


def new_group(**options):
    return {"params": [torch.zeros(1, requires_grad=True)], **options}


def line_to_zero(epochs):
    return lambda step: max(0.0, 1 - step / epochs)


for reset in False, True:
    optimizer = torch.optim.SGD([new_group()], lr=1.0)
    scheduler = LambdaLR(optimizer, line_to_zero(8))
    rates = []
    for epoch in range(8):
        if epoch == 4:
            optimizer.add_param_group(new_group(lr=0.125))
            if reset:
                for group in optimizer.param_groups:
                    group["initial_lr"] = group["lr"]
            scheduler = LambdaLR(optimizer, line_to_zero(8 - epoch))
        rates.append(scheduler.get_last_lr())
        optimizer.step()
        scheduler.step()
    print(f"initial_lr written: {reset}")
    for epochs in rates[:4], rates[4:]:
        print("   ", *epochs)
