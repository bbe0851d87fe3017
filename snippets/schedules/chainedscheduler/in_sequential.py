"""A chain and a SequentialLR do not nest: in the sequence the chain decays one
call too early or stops the training, around it the decay so far is lost.
"""

import warnings

import torch
from torch.optim.lr_scheduler import (
    ChainedScheduler,
    ConstantLR,
    ExponentialLR,
    LinearLR,
    SequentialLR,
)


def built(optimizer, how):
    still = ConstantLR(optimizer, factor=1.0)
    warm_up = LinearLR(optimizer, start_factor=0.25, total_iters=3)
    decay = ExponentialLR(optimizer, gamma=0.5)
    if how == "sequence in the chain":
        warm_up = SequentialLR(optimizer, [warm_up, still], milestones=[3])
    chain = ChainedScheduler([warm_up, decay])
    if how == "chain first":
        return SequentialLR(optimizer, [chain, still], milestones=[6])
    if how == "chain later":
        return SequentialLR(optimizer, [still, chain], milestones=[3])
    return chain


for how in "alone", "chain first", "chain later", "sequence in the chain":
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    rates, said = [], ""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        scheduler = built(optimizer, how)
    try:
        for _ in range(6):
            rates.append(f"{optimizer.param_groups[0]['lr']:.4f}")
            optimizer.step()
            scheduler.step()
    except NotImplementedError as error:
        said = type(error).__name__
    print(f"{how:21}", *rates, said or f"warnings {len(caught)}")
