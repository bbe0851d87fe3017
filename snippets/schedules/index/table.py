<<<<<<< HEAD
"""Each schedule, tried: what its constructor makes of lr=1, what it makes of a
rate written by hand, what else it writes, and what it fits into.
"""

=======
"""Each schedule asked the same questions: what it does with a rate written by
hand, what it writes, what joins with it, and how it resumes.
"""

import copy

>>>>>>> schedules
import torch
from torch.optim import lr_scheduler as s
from torch.optim.swa_utils import SWALR

MAKE = {
<<<<<<< HEAD
    "StepLR": lambda o: s.StepLR(o, step_size=2, gamma=0.5),
    "MultiStepLR": lambda o: s.MultiStepLR(o, milestones=[2, 5], gamma=0.5),
    "ExponentialLR": lambda o: s.ExponentialLR(o, gamma=0.5),
    "ConstantLR": lambda o: s.ConstantLR(o, factor=0.5, total_iters=5),
    "LinearLR": lambda o: s.LinearLR(o, start_factor=0.25, total_iters=9),
    "PolynomialLR": lambda o: s.PolynomialLR(o, total_iters=9),
    "CosineAnnealingLR": lambda o: s.CosineAnnealingLR(o, T_max=9),
    "CosineAnnealingWarmRestarts": lambda o: s.CosineAnnealingWarmRestarts(
        o, T_0=9
    ),
    "OneCycleLR": lambda o: s.OneCycleLR(o, max_lr=1.0, total_steps=9),
    "CyclicLR": lambda o: s.CyclicLR(o, 0.25, 1.0, step_size_up=4),
    "LambdaLR": lambda o: s.LambdaLR(o, lambda t: 1 / (1 + t)),
    "MultiplicativeLR": lambda o: s.MultiplicativeLR(o, lambda t: 0.5),
    "ReduceLROnPlateau": lambda o: s.ReduceLROnPlateau(o, patience=0),
    "SWALR": lambda o: SWALR(o, swa_lr=0.25, anneal_epochs=6),
}


def build(make):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.5)
    return optimizer, make(optimizer)


def rate_after(make, by_hand):
    optimizer, scheduler = build(make)
    group = optimizer.param_groups[0]
    for call in range(4):
        if call == 3:
            group["lr"] *= by_hand
        optimizer.step()
        loss = [1.0] if isinstance(scheduler, s.ReduceLROnPlateau) else []
        scheduler.step(*loss)
    return group["lr"]


def stacks(make):
    try:
        optimizer, scheduler = build(make)
        s.SequentialLR(optimizer, [scheduler, make(optimizer)], [3])
        return "yes"
    except ValueError:
        return "no"


print(f"{'':28}{'at first':>9}  {'by hand':8}  {'in a stack':10}  also writes")
for name, make in MAKE.items():
    optimizer, _ = build(make)
    group = optimizer.param_groups[0]
    same = abs(rate_after(make, by_hand=0.5) - rate_after(make, 1.0)) < 1e-9
    print(
        f"{name:28}{group['lr']:9.3g}  {'lost' if same else 'kept':8}  "
        f"{stacks(make):10}  {'momentum' if group['momentum'] != 0.5 else '-'}"
    )
=======
    "StepLR": lambda o, **k: s.StepLR(o, 3, gamma=0.5, **k),
    "MultiStepLR": lambda o, **k: s.MultiStepLR(o, [2, 5], gamma=0.5, **k),
    "ExponentialLR": lambda o, **k: s.ExponentialLR(o, gamma=0.9, **k),
    "LinearLR": lambda o, **k: s.LinearLR(o, 0.5, total_iters=6, **k),
    "ConstantLR": lambda o, **k: s.ConstantLR(o, 0.5, total_iters=6, **k),
    "PolynomialLR": lambda o, **k: s.PolynomialLR(o, 20, power=2.0, **k),
    "CosineAnnealingLR": lambda o, **k: s.CosineAnnealingLR(o, 20, **k),
    "CosineAnnealingWarmRestarts": lambda o, **k: s.CosineAnnealingWarmRestarts(
        o, T_0=2, T_mult=2, **k
    ),
    "OneCycleLR": lambda o, **k: s.OneCycleLR(o, 0.9, 20, **k),
    "CyclicLR": lambda o, **k: s.CyclicLR(o, 0.1, 0.9, 3, **k),
    "LambdaLR": lambda o, **k: s.LambdaLR(o, lambda t: 0.9**t, **k),
    "MultiplicativeLR": lambda o, **k: s.MultiplicativeLR(
        o, lambda t: 0.9, **k
    ),
    "SWALR": lambda o, **k: SWALR(o, 0.5, anneal_epochs=6, **k),
}


def new_optimizer():
    w = torch.zeros(1, requires_grad=True)
    return torch.optim.SGD([w], lr=1.0, momentum=0.5)


def rates(optimizer, scheduler, steps, touch=False):
    found = []
    for step in range(steps):
        if touch and step == 4:
            optimizer.param_groups[0]["lr"] *= 0.01
        found.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return found


def same(found, wanted):
    return torch.allclose(torch.tensor(found), torch.tensor(wanted))


def yes(answer):
    return "yes" if answer else "no"


def answers(make):
    optimizer = new_optimizer()
    alone = rates(optimizer, make(optimizer), 9)

    optimizer = new_optimizer()
    touched = rates(optimizer, make(optimizer), 9, touch=True)
    yield yes(not same(touched[5:], alone[5:]))

    optimizer = new_optimizer()
    make(optimizer)
    momentum = optimizer.param_groups[0]["momentum"]
    yield yes(momentum != 0.5)

    optimizer = new_optimizer()
    parts = [s.ExponentialLR(optimizer, 0.5), make(optimizer)]
    scheduler = s.SequentialLR(optimizer, parts, milestones=[2])
    yield yes(same(rates(optimizer, scheduler, 9)[2:], alone[:7]))

    optimizer = new_optimizer()
    parts = [s.ExponentialLR(optimizer, 0.5), make(optimizer)]
    product = [rate * 0.5**step for step, rate in enumerate(alone)]
    chained = rates(optimizer, s.ChainedScheduler(parts), 9)
    yield yes(same(chained, product))

    optimizer = new_optimizer()
    scheduler = make(optimizer)
    rates(optimizer, scheduler, 2)
    late = {"params": [torch.zeros(1, requires_grad=True)]}
    optimizer.add_param_group(late)
    try:
        rates(optimizer, scheduler, 2)
        yield "yes"
    except (ValueError, KeyError) as error:
        yield type(error).__name__

    exact = {"last_epoch": True, "state dicts": True}
    for calls in range(1, 9):
        optimizer = new_optimizer()
        scheduler = make(optimizer)
        rates(optimizer, scheduler, calls)
        saved = copy.deepcopy([optimizer.state_dict(), scheduler.state_dict()])

        optimizer = new_optimizer()
        optimizer.load_state_dict(saved[0])
        scheduler = make(optimizer, last_epoch=calls - 1)
        found = rates(optimizer, scheduler, 9 - calls)
        exact["last_epoch"] &= same(found, alone[calls:])

        optimizer = new_optimizer()
        scheduler = make(optimizer)
        optimizer.load_state_dict(saved[0])
        scheduler.load_state_dict(saved[1])
        found = rates(optimizer, scheduler, 9 - calls)
        exact["state dicts"] &= same(found, alone[calls:])
    yield yes(exact["last_epoch"])
    yield yes(exact["state dicts"])


COLUMNS = "kept", "momentum", "anew", "product", "late", "last_epoch", "dicts"
print(f"{'class':27}", *COLUMNS)
for name, make in MAKE.items():
    cells = zip(COLUMNS, answers(make), strict=True)
    print(f"{name:27}", *(f"{said:{len(column)}}" for column, said in cells))
>>>>>>> schedules
