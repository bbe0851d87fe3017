"""One call more than the loop needs is accepted, and its rate goes the wrong
way; the next call raises.
"""

import textwrap

import torch
from torch.optim.lr_scheduler import OneCycleLR

for strategy in "cos", "linear":
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
    scheduler = OneCycleLR(
        optimizer, max_lr=1.0, total_steps=10, anneal_strategy=strategy
    )
    group = optimizer.param_groups[0]
    try:
        for step in range(12):
            if step >= 8:
                print(
                    f"{strategy}: step {step} lr {group['lr']:.6f}",
                    f"momentum {group['momentum']:.4f}",
                )
            optimizer.step()
            scheduler.step()
    except ValueError as error:
        said = f"{strategy}: ValueError: {error}"
        print(textwrap.fill(said, 78, subsequent_indent="  "))
