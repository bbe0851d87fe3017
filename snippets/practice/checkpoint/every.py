"""Sixteen schedulers with three optimizers, each cut after three different
steps and resumed from a file: which runs end bit for bit as without a cut?
"""

import tempfile
from pathlib import Path

import torch
from torch.optim import lr_scheduler as lrs
from torch.optim.swa_utils import SWALR

STEPS, CUTS = 12, (1, 5, 11)
OPTIMIZERS = {
    "SGD": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9),
    "AdamW": lambda p: torch.optim.AdamW(p, lr=0.1, amsgrad=True),
    "RMSprop": lambda p: torch.optim.RMSprop(p, lr=0.1, momentum=0.5),
}
SCHEDULERS = {
    "LambdaLR": lambda o: lrs.LambdaLR(o, lambda step: 0.9**step),
    "MultiplicativeLR": lambda o: lrs.MultiplicativeLR(o, lambda step: 0.9),
    "StepLR": lambda o: lrs.StepLR(o, 3),
    "MultiStepLR": lambda o: lrs.MultiStepLR(o, [4, 8]),
    "ConstantLR": lambda o: lrs.ConstantLR(o, 0.25, 6),
    "LinearLR": lambda o: lrs.LinearLR(o, 0.25, total_iters=8),
    "ExponentialLR": lambda o: lrs.ExponentialLR(o, 0.9),
    "PolynomialLR": lambda o: lrs.PolynomialLR(o, STEPS, 2.0),
    "CosineAnnealingLR": lambda o: lrs.CosineAnnealingLR(o, STEPS),
    "WarmRestarts": lambda o: lrs.CosineAnnealingWarmRestarts(o, 4, 2),
    "OneCycleLR": lambda o: lrs.OneCycleLR(o, 0.2, total_steps=STEPS + 1),
    "CyclicLR": lambda o: lrs.CyclicLR(o, 0.01, 0.1, step_size_up=3),
    "ReduceLROnPlateau": lambda o: lrs.ReduceLROnPlateau(o, patience=1),
    "SWALR": lambda o: SWALR(o, 0.01, anneal_epochs=6),
    "ChainedScheduler": lambda o: lrs.ChainedScheduler(
        [lrs.LinearLR(o, 0.25, total_iters=4), lrs.ExponentialLR(o, 0.9)]
    ),
    "SequentialLR": lambda o: lrs.SequentialLR(
        o,
        [lrs.LinearLR(o, 0.25, total_iters=4), lrs.CosineAnnealingLR(o, 8)],
        milestones=[4],
    ),
}


def build(new_optimizer, new_scheduler):
    w = torch.tensor([1.0, -3.0], requires_grad=True)
    optimizer = new_optimizer([w])
    return w, optimizer, new_scheduler(optimizer)


def train(w, optimizer, scheduler, steps):
    for _ in steps:
        optimizer.zero_grad()
        loss = (w.square() * torch.tensor([1.0, 0.1])).sum().sin()
        loss.backward()
        optimizer.step()
        plateau = isinstance(scheduler, lrs.ReduceLROnPlateau)
        scheduler.step(loss.item()) if plateau else scheduler.step()


def resumed(makers, cut, file):
    w, optimizer, scheduler = build(*makers)
    train(w, optimizer, scheduler, range(cut))
    parts = [w.detach(), optimizer.state_dict(), scheduler.state_dict()]
    torch.save(parts, file)
    new_w, optimizer, scheduler = build(*makers)
    saved_w, *states = torch.load(file, map_location="cpu", weights_only=True)
    with torch.no_grad():
        new_w.copy_(saved_w)
    for part, state in zip((optimizer, scheduler), states, strict=True):
        part.load_state_dict(state)
    train(new_w, optimizer, scheduler, range(cut, STEPS))
    return new_w


print(
    f"{'the same, cut after ' + str(CUTS):30}", *(f"{o:8}" for o in OPTIMIZERS)
)
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "checkpoint.pt"
    for name, new_scheduler in SCHEDULERS.items():
        row = []
        for new_optimizer in OPTIMIZERS.values():
            uncut, *parts = build(new_optimizer, new_scheduler)
            train(uncut, *parts, range(STEPS))
            makers = new_optimizer, new_scheduler
            ends = [resumed(makers, cut, file) for cut in CUTS]
            row.append(sum(torch.equal(uncut, end) for end in ends))
        print(f"{name:30}", *(f"{same} of {len(CUTS)}  " for same in row))
