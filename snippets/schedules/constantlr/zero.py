"""factor=0.0 freezes the parameters and then divides by zero; a factor above 1
is refused.
"""

import textwrap

import torch
from torch.optim.lr_scheduler import ConstantLR

for factor in 0.0, 2.0:
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    try:
        scheduler = ConstantLR(optimizer, factor=factor, total_iters=3)
        for step in range(5):
            print(
                f"factor={factor}: step {step} lr {scheduler.get_last_lr()[0]}"
            )
            optimizer.step()
            scheduler.step()
    except (ValueError, ZeroDivisionError) as error:
        said = f"factor={factor}: {type(error).__name__}: {error}"
        print(textwrap.fill(said, 78, subsequent_indent="  "))
