"""The schedule designer computes what torch computes, says what torch says, and its programs print what it draws."""

import inspect
import itertools
import math
import re
import subprocess
import sys
import warnings

import pytest
import torch
from javascript import javascript, number
from pages import ROOT
from programs import absent
from torch.optim import lr_scheduler

ORDERS = "optimizer first", "scheduler first"
STEPS = 60


def grid(kind, **choices):
    """A schedule for each combination of the `choices` of arguments."""
    for values in itertools.product(*choices.values()):
        yield {"kind": kind, **dict(zip(choices, values, strict=True))}


def stack(kind, *schedulers, **arguments):
    return {"kind": kind, "schedulers": list(schedulers), **arguments}


def schedules(expressions):
    """Every kind over a grid of its arguments, then stacks, then what torch refuses."""
    yield from grid("LambdaLR", lr_lambda=expressions["LambdaLR"])
    yield from grid("MultiplicativeLR", lr_lambda=expressions["MultiplicativeLR"])
    yield from grid("StepLR", step_size=[1, 3, 7, -2], gamma=[0.1, 0.5, 1.1])
    yield from grid("MultiStepLR", milestones=[[], [0], [5, 9], [9, 5, 5, 30]], gamma=[0.1, 0.9])
    yield from grid("ConstantLR", factor=[1 / 3, 0.5, 1.0], total_iters=[0, 5, 17, 100])
    yield from grid("LinearLR", start_factor=[1 / 3, 0.01, 1.0], end_factor=[1.0, 0.5, 0.0], total_iters=[0, 1, 5, 40])
    yield from grid("ExponentialLR", gamma=[0.1, 0.95, 1.0, 1.05])
    yield from grid("PolynomialLR", total_iters=[0, 1, 5, 20, 90], power=[0.5, 1.0, 2.0, 0.0])
    yield from grid("CosineAnnealingLR", T_max=[1, 2, 10, 25, 100], eta_min=[0.0, 1e-3, 0.5])
    yield from grid("CosineAnnealingWarmRestarts", T_0=[1, 4, 10], T_mult=[1, 2, 3], eta_min=[0.0, 1e-3])
    yield from grid(
        "CyclicLR",
        base_lr=[0.001],
        max_lr=[0.1],
        step_size_up=[4, 7],
        step_size_down=[None, 2],
        mode=["triangular", "triangular2", "exp_range"],
        gamma=[1.0, 0.97],
        cycle_momentum=[True, False],
    )
    yield from grid(
        "CyclicLR",
        base_lr=[0.01],
        max_lr=[0.1],
        step_size_up=[5],
        scale_fn=expressions["CyclicLR"],
        scale_mode=["cycle", "iterations"],
    )
    yield from grid(
        "OneCycleLR",
        max_lr=[0.1],
        total_steps=[1, 7, 60, 200],
        pct_start=[0.3, 0.0, 0.5],
        anneal_strategy=["cos", "linear"],
        three_phase=[False, True],
        cycle_momentum=[True, False],
    )
    yield from grid("OneCycleLR", max_lr=[1.0], epochs=[6], steps_per_epoch=[10], div_factor=[10.0], base_momentum=[0.5])
    yield from grid(
        "ReduceLROnPlateau",
        mode=["min", "max"],
        factor=[0.1, 0.5],
        patience=[0, 3],
        threshold=[1e-4, 0.2],
        threshold_mode=["rel", "abs"],
        cooldown=[0, 2],
        min_lr=[0.0, 0.01],
    )

    simple = [
        {"kind": "ConstantLR", "total_iters": 3},
        {"kind": "LinearLR", "start_factor": 0.1},
        {"kind": "StepLR", "step_size": 4, "gamma": 0.5},
        {"kind": "MultiStepLR", "milestones": [0, 6], "gamma": 0.5},
        {"kind": "ExponentialLR", "gamma": 0.9},
        {"kind": "PolynomialLR", "total_iters": 12, "power": 2.0},
        {"kind": "CosineAnnealingLR", "T_max": 8, "eta_min": 1e-3},
        {"kind": "CosineAnnealingWarmRestarts", "T_0": 5, "T_mult": 2},
        {"kind": "LambdaLR", "lr_lambda": expressions["LambdaLR"][1]},
        {"kind": "MultiplicativeLR", "lr_lambda": expressions["MultiplicativeLR"][0]},
        {"kind": "CyclicLR", "base_lr": 0.02, "max_lr": 0.2, "step_size_up": 3},
        {"kind": "OneCycleLR", "max_lr": 0.3, "total_steps": 80},
    ]
    for first, second in itertools.product(simple, simple):
        yield stack("SequentialLR", first, second, milestones=[7])
        yield stack("ChainedScheduler", first, second)
    sequence = stack("SequentialLR", simple[1], simple[4], milestones=[5])
    chain = stack("ChainedScheduler", simple[0], simple[4])
    yield stack("SequentialLR", simple[0], simple[1], simple[2], milestones=[0, 10])
    yield stack("SequentialLR", simple[0], simple[1], simple[2], milestones=[10, 4])
    yield stack("SequentialLR", sequence, simple[6], milestones=[20])
    yield stack("SequentialLR", chain, simple[6], milestones=[20])
    yield stack("SequentialLR", simple[6], chain, milestones=[20])  # torch fails at the milestone: NotImplementedError
    yield stack("SequentialLR", simple[6], sequence, milestones=[20])
    yield stack("ChainedScheduler", sequence, simple[4])
    yield stack("ChainedScheduler", chain, sequence, chain)

    yield {"kind": "StepLR"}
    yield {"kind": "StepLR", "step_size": 0}
    yield {"kind": "StepLR", "step": 3}
    yield {"kind": "StepLR", "step_size": 3, "last_epoch": 4}
    yield {"kind": "CyclicLR"}
    yield {"kind": "CyclicLR", "base_lr": 0.1, "max_lr": 1.0, "mode": "square"}
    yield {"kind": "CyclicLR", "base_lr": 0.1, "max_lr": 1.0, "step_size_up": 0}
    yield {"kind": "ConstantLR", "factor": 1.5}
    yield {"kind": "ConstantLR", "factor": 0.0}
    yield {"kind": "LinearLR", "start_factor": 0.0}
    yield {"kind": "LinearLR", "end_factor": 1.5}
    yield {"kind": "PolynomialLR", "power": -1.0}
    yield {"kind": "CosineAnnealingLR", "T_max": 0}
    yield {"kind": "CosineAnnealingWarmRestarts", "T_0": 0}
    yield {"kind": "CosineAnnealingWarmRestarts", "T_0": 2.5}
    yield {"kind": "CosineAnnealingWarmRestarts", "T_0": 2, "T_mult": 0}
    yield {"kind": "OneCycleLR", "max_lr": 0.1}
    yield {"kind": "OneCycleLR", "max_lr": 0.1, "total_steps": 20}
    yield {"kind": "OneCycleLR", "max_lr": 0.1, "total_steps": 0}
    yield {"kind": "OneCycleLR", "max_lr": 0.1, "total_steps": 10, "pct_start": 0.1}
    yield {"kind": "OneCycleLR", "max_lr": 0.1, "total_steps": 20, "pct_start": 1.5}
    yield {"kind": "OneCycleLR", "max_lr": 0.1, "total_steps": 20, "anneal_strategy": "step"}
    yield {"kind": "OneCycleLR", "max_lr": 0.1, "epochs": -1, "steps_per_epoch": 5}
    yield {"kind": "MultiplicativeLR", "lr_lambda": "0.5"}
    yield {"kind": "ReduceLROnPlateau", "factor": 1.0}
    yield {"kind": "ReduceLROnPlateau", "mode": "least"}
    yield {"kind": "ReduceLROnPlateau", "threshold_mode": "none"}
    yield {"kind": "StepLR", "step_size": 3, "lr": -0.1}
    yield stack("SequentialLR", milestones=[])
    yield stack("SequentialLR", simple[0])
    yield stack("SequentialLR", simple[0], simple[1], milestones=[])
    yield stack("SequentialLR", simple[0], {"kind": "ReduceLROnPlateau"}, milestones=[5])
    yield stack("ChainedScheduler")
    yield stack("ChainedScheduler", {"kind": "ReduceLROnPlateau"})


LOSSES = [round(1 / (1 + i) + 0.3 * math.sin(i * i), 3) for i in range(STEPS)]


@pytest.fixture(scope="module")
def cases():
    """[schedule, options]: every schedule in both orders, SGD and Adam in turn, a scheduler step each 1 or 3 steps."""
    expressions = javascript("schedules.js", "({ EXPRESSIONS }) => EXPRESSIONS")
    names = {kind: list(functions) for kind, functions in expressions.items()} if False else javascript(
        "schedules.js",
        "({ EXPRESSIONS }) => Object.fromEntries(Object.entries(EXPRESSIONS).map(([k, e]) => [k, Object.keys(e)]))",
    )
    found = []
    for schedule, order in itertools.product(schedules(names), ORDERS):
        optimizer = ["SGD", "Adam", "Adagrad"][len(found) % 5 % 3]
        options = {"order": order, "optimizer": optimizer, "every": [1, 3][len(found) // 2 % 2], "losses": LOSSES}
        found.append(({"lr": 0.1} | schedule, options))
    return found


def construct(schedule, optimizer):
    arguments = {name: value for name, value in schedule.items() if name not in ("kind", "lr")}
    if "schedulers" in arguments:
        arguments["schedulers"] = [construct(inner, optimizer) for inner in arguments["schedulers"]]
    for name in "lr_lambda", "scale_fn":
        if str(arguments.get(name)).startswith("lambda"):
            arguments[name] = eval(arguments[name], {"math": math})
    if schedule["kind"] != "ChainedScheduler":
        arguments["optimizer"] = optimizer
    return getattr(lr_scheduler, schedule["kind"])(**arguments)


def torch_rates(schedule, order, optimizer, every, losses):
    """What schedules.js gives, from torch itself: no gradients, so a step of the optimizer costs nothing."""
    run = {"lr": [], "momentum": [], "warning": None, "error": None}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            used = getattr(torch.optim, optimizer)([torch.zeros(1)], lr=schedule["lr"])
            group = used.param_groups[0]
            scheduler = construct(schedule, used)
            metrics = iter(losses)
            step = (lambda: scheduler.step(next(metrics))) if "Plateau" in schedule["kind"] else scheduler.step
            for i in range(STEPS):
                if order == "scheduler first" and i % every == 0:
                    step()
                run["lr"].append(group["lr"])
                run["momentum"].append(group["betas"][0] if "betas" in group else group.get("momentum"))
                used.step()
                if order == "optimizer first" and (i + 1) % every == 0:
                    step()
        except Exception as error:
            run["error"] = f"{type(error).__name__}: {error}".removesuffix(": ")
    if caught:
        run["warning"] = f"{caught[0].category.__name__}: {caught[0].message}"
    return run


def apart(ours, theirs):
    """The largest difference between two curves, relative to the larger of the two values."""
    if len(ours) != len(theirs):
        return math.inf
    return max((abs(a - b) / max(abs(a), abs(b)) for a, b in zip(map(number, ours), theirs, strict=True) if a != b), default=0)


def test_every_rate_is_torchs(cases):
    ours = javascript("schedules.js", f"({{ rates }}, cases) => cases.map(([s, o]) => rates(s, {STEPS}, o))", cases)
    worst = 0
    for (schedule, options), run in zip(cases, ours, strict=True):
        theirs = torch_rates(schedule, **options)
        d = apart(run["lr"], theirs["lr"])
        if d > 1e-12 or (run["momentum"] and apart(run["momentum"], theirs["momentum"]) > 1e-12) or run["error"] != theirs["error"] or run["warning"] != theirs["warning"]:
            i = next((i for i, (a, b) in enumerate(zip(run["lr"], theirs["lr"])) if a != b and abs(number(a)-b)>1e-12*abs(b)), None)
            print(schedule, options["order"], options["optimizer"], options["every"], d, i, i is not None and (run["lr"][i], theirs["lr"][i]), len(run["lr"]), len(theirs["lr"]), run["error"], "|", theirs["error"], "|", (run["warning"] or "")[:20], (theirs["warning"] or "")[:200])
        else: worst = max(worst, d)
    print(len(cases), worst)
    assert 0
