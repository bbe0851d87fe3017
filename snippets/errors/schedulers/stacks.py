"""What SequentialLR and ChainedScheduler refuse."""

import torch
from torch.optim import lr_scheduler as s


def new_optimizer():
    w = torch.zeros(1, requires_grad=True)
    return torch.optim.SGD([w], lr=0.1)


o = new_optimizer()
step, other = s.StepLR(o, 1), s.StepLR(new_optimizer(), 1)
plateau = s.ReduceLROnPlateau(o)
for make in (
    lambda: s.SequentialLR(o, [], milestones=[]),
    lambda: s.ChainedScheduler([]),
    lambda: s.SequentialLR(o, [step, 0.1], milestones=[5]),
    lambda: s.ChainedScheduler([step, 0.1]),
    lambda: s.SequentialLR(o, [step, plateau], milestones=[5]),
    lambda: s.ChainedScheduler([step, plateau]),
    lambda: s.SequentialLR(o, [step, other], milestones=[5]),
    lambda: s.ChainedScheduler([step, other]),
    lambda: s.SequentialLR(o, [step, step], milestones=[5, 10]),
):
    try:
        make()
    except (AttributeError, IndexError, TypeError, ValueError) as error:
        words = " ".join(str(error).split())  # it prints whole optimizers
        before, has, after = words.partition(" has SGD (")
        shown = before + (" has SGD ( … )," + after.rpartition("),")[2])
        print(f"{type(error).__name__}: {shown if has else words}")
