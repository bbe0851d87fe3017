"""The schedule designer computes what torch computes, says what torch says, and its programs print what it draws."""

import gzip
import inspect
import itertools
import math
import random
import re
import runpy
import subprocess
import sys
import urllib.parse
import warnings

import pytest
import torch
from torch.optim import lr_scheduler

from checks import ROOT
from checks.collect import skip_unless_required
from checks.programs.run import Absent
from checks.reading.node import node
from checks.reading.page import DOCS
from tests.every import MARKDOWN, fail_with

OPTIMIZERS = "SGD", "RMSprop", "Adam", "AdamW", "Adagrad"
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
    yield from grid(
        "OneCycleLR", max_lr=[1.0], epochs=[6], steps_per_epoch=[10], div_factor=[10.0], base_momentum=[0.5]
    )
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

    yield {"kind": "ExponentialLR", "gamma": 1e300}
    yield {"kind": "ExponentialLR", "gamma": 10.0, "lr": 1e37}
    yield {"kind": "CyclicLR", "base_lr": 0.01, "max_lr": 0.1, "max_momentum": 1.0}
    exponential = {"kind": "ExponentialLR", "gamma": 1.0}
    yield stack("SequentialLR", exponential, simple[10], milestones=[0])
    yield {"kind": "StepLR"}
    yield {"kind": "StepLR", "step_size": 0}
    yield {"kind": "StepLR", "step": 3}
    yield {"kind": "CyclicLR"}
    yield {"kind": "CyclicLR", "base_lr": 0.1, "max_lr": 1.0, "mode": "square"}
    yield {"kind": "CyclicLR", "base_lr": 0.1, "max_lr": 1.0, "step_size_up": 0}
    for zero in (
        {"kind": "StepLR", "step_size": 0},
        {"kind": "CosineAnnealingLR", "T_max": 0},
        {"kind": "LinearLR", "total_iters": 0},
        {"kind": "PolynomialLR", "total_iters": 0},
    ):
        yield stack("SequentialLR", simple[0], zero, milestones=[5])
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
def expressions():
    """The functions that the designer knows, of each kind."""
    [names] = node(
        "() => Object.fromEntries(Object.entries(schedules.EXPRESSIONS).map(([kind, of]) => [kind, Object.keys(of)]))",
        [None],
        "schedules",
    )
    return names


@pytest.fixture(scope="module")
def cases(expressions):
    """Every schedule in both orders, with each kind of optimizer and one scheduler step in 1 or 3 of the optimizer."""
    found = []
    for schedule, order in itertools.product(schedules(expressions), ORDERS):
        optimizer = OPTIMIZERS[len(found) % 11 % 5]
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
    """What schedules.js gives, from torch itself. A gradient of zero: a step of the optimizer changes nothing."""
    run = {"lr": [], "momentum": [], "warning": None, "error": None}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            weight = torch.zeros(1)
            weight.grad = torch.zeros(1)
            used = getattr(torch.optim, optimizer)([weight], lr=schedule["lr"])
            group = used.param_groups[0]
            scheduler = construct(schedule, used)
            metrics = iter(losses)
            step = (lambda: scheduler.step(next(metrics))) if "Plateau" in schedule["kind"] else scheduler.step
            for i in range(STEPS):
                if order == "scheduler first" and i % every == 0:
                    step()
                used.step()
                run["lr"].append(group["lr"])
                run["momentum"].append(group["betas"][0] if "betas" in group else group.get("momentum"))
                if order == "optimizer first" and (i + 1) % every == 0:
                    step()
        except Exception as error:
            run["error"] = f"{type(error).__name__}: {error}".removesuffix(": ")
    if caught:
        run["warning"] = f"{caught[0].category.__name__}: {caught[0].message}"
    return run


def apart(ours: list[float], theirs: list[float]) -> float:
    """The largest difference between two curves, relative to the value it is at."""
    if len(ours) != len(theirs):
        return math.inf
    return max((abs(a - b) / max(abs(a), abs(b)) for a, b in zip(ours, theirs, strict=True) if a != b), default=0)


def test_every_rate_momentum_warning_and_error_is_torchs(cases):
    assert len(cases) > 1000
    fail_with(different(cases, rates_of(cases)))


def different(cases, ours):
    for (schedule, options), run in zip(cases, ours, strict=True):
        theirs = torch_rates(schedule, **options)
        for curve in "lr", "momentum" if run["momentum"] else "lr":
            if apart(run[curve], theirs[curve]) > 1e-12:
                yield f"{curve} of {schedule} with {options}:\n  {run[curve]}\n  torch: {theirs[curve]}"
        if not run["momentum"] and len(set(theirs["momentum"])) > 1:
            yield f"{schedule}: torch moves the momentum"
        errors = [str(error) for error in (run["error"], theirs["error"])]
        if sys.version_info[:2] != (3, 11):  # each Python words a division by zero in its own way
            errors = [error.partition(":")[0] if error.startswith("ZeroDivision") else error for error in errors]
        if errors[0] != errors[1]:
            yield f"{schedule} with {options}: {run['error']}\n  torch: {theirs['error']}"
        if run["warning"] != theirs["warning"]:
            yield f"{schedule} with {options}: {run['warning']}\n  torch: {theirs['warning']}"


RANDOM = {
    "LambdaLR": {"lr_lambda": None},
    "MultiplicativeLR": {"lr_lambda": None},
    "StepLR": {"step_size": (1, 2, 5, 12), "gamma": (0.1, 0.7, 1.2)},
    "MultiStepLR": {"milestones": ([0], [3, 8], [9, 4, 4], [1, 20, 40]), "gamma": (0.3, 0.9)},
    "ConstantLR": {"factor": (0.25, 0.5, 1.0), "total_iters": (0, 1, 4, 30)},
    "LinearLR": {"start_factor": (0.05, 0.5, 1.0), "end_factor": (0.0, 0.3, 1.0), "total_iters": (1, 3, 25)},
    "ExponentialLR": {"gamma": (0.5, 0.93, 1.0, 1.1)},
    "PolynomialLR": {"total_iters": (1, 6, 50), "power": (0.5, 1.0, 3.0)},
    "CosineAnnealingLR": {"T_max": (1, 3, 17, 70), "eta_min": (0.0, 0.02)},
    "CosineAnnealingWarmRestarts": {"T_0": (1, 4, 9), "T_mult": (1, 2), "eta_min": (0.0, 0.02)},
    "CyclicLR": {
        "base_lr": (0.001, 0.05),
        "max_lr": (0.1, 1.0),
        "step_size_up": (1, 4, 11),
        "step_size_down": (None, 3),
        "mode": ("triangular", "triangular2", "exp_range"),
        "gamma": (1.0, 0.95),
        "max_momentum": (0.9, 1.0),
    },
    "OneCycleLR": {
        "max_lr": (0.1, 2.0),
        "total_steps": (20, 60, 90),
        "pct_start": (0.25, 0.3),
        "anneal_strategy": ("cos", "linear"),
        "three_phase": (False, True),
    },
}


def randomly(chance, expressions, depth=0):
    """A schedule, often a stack of schedules, each with arguments drawn from `RANDOM`."""
    if chance.random() < (0.7, 0.25, 0)[depth]:
        inner = [randomly(chance, expressions, depth + 1) for _ in range(chance.randint(1, 3))]
        if chance.random() < 0.4:
            return stack("ChainedScheduler", *inner)
        start = chance.choice([0, 0, 1, 7])  # at 0 the second begins at once
        return stack("SequentialLR", *inner, milestones=[start + 9 * i for i in range(len(inner) - 1)])
    kind = chance.choice(list(RANDOM))
    choices = RANDOM[kind] | ({"lr_lambda": expressions[kind]} if kind in ("LambdaLR", "MultiplicativeLR") else {})
    return {"kind": kind} | {name: chance.choice(values) for name, values in choices.items()}


def test_random_stacks_are_torchs(expressions):
    """Begun at step 0 by SequentialLR, too, whatever was built before."""
    cases = []
    for seed in range(400):
        chance = random.Random(seed)
        options = {
            "order": ORDERS[chance.random() < 0.1],
            "optimizer": chance.choice(OPTIMIZERS[:4]),
            "every": chance.choice([1, 1, 3]),
            "losses": LOSSES,
        }
        cases.append(({"lr": chance.choice([0.1, 1.0])} | randomly(chance, expressions), options))
    assert sum("schedulers" in schedule for schedule, _ in cases) > 200
    fail_with(different(cases, rates_of(cases)))


def rates_of(cases):
    return node(f"([schedule, options]) => schedules.rates(schedule, {STEPS}, options)", cases, "schedules")


def test_the_kinds_are_torchs_classes_and_the_defaults_their_signatures():
    """`optimizer` is every class's own; `last_epoch` is refused on a new optimizer, as the page says."""
    [ours] = node(
        "() => Object.entries(schedules.SCHEDULES).map(([kind, rule]) => [kind, Object.entries(rule.arguments).map("
        "([name, preset]) => [name, preset === undefined ? 'required' : preset, schedules.typeOf(kind, name)])])",
        [None],
        "schedules",
    )
    theirs = {
        name: inspect.signature(found).parameters.values()
        for name, found in vars(lr_scheduler).items()
        if name in lr_scheduler.__all__ and name != "LRScheduler"
    }
    assert {kind for kind, _ in ours} == set(theirs)
    for kind, arguments in ours:
        expected = [parameter for parameter in theirs[kind] if parameter.name not in ("optimizer", "last_epoch")]
        assert [name for name, *_ in arguments] == [parameter.name for parameter in expected], kind
        for (name, preset, of), parameter in zip(arguments, expected, strict=True):
            default = "required" if parameter.default is parameter.empty else parameter.default
            assert preset == default and (preset is True) == (default is True), f"{kind} {name}"
            if isinstance(of, list):
                choices = re.findall(r"['\"](\w+)['\"]", parameter.annotation)
                assert of == choices, f"{kind} {name}"
            else:
                word = {"schedulers": "LRScheduler", "function": "Callable", "list of int": "[int]"}.get(of, of)
                assert word in parameter.annotation, f"{kind} {name} is {parameter.annotation}"


def test_last_epoch_is_refused_on_a_new_optimizer(cases):
    """Why the designer has no such argument: this will fail when torch accepts one."""
    working = {
        schedule["kind"]: schedule
        for schedule, options in cases
        if "schedulers" not in schedule and torch_rates(schedule, **options | {"optimizer": "SGD"})["lr"]
    }
    takes = [kind for kind in working if "last_epoch" in inspect.signature(getattr(lr_scheduler, kind)).parameters]
    assert len(takes) == 12
    for kind, last_epoch in itertools.product(takes, (0, 5, -2)):
        optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.1)
        with pytest.raises(KeyError, match=r"param 'initial_lr' is not specified in param_groups\[0\] when resuming"):
            construct(working[kind] | {"last_epoch": last_epoch}, optimizer)


VERSIONS = {"1.0.1": ".torch-1.0.1", "1.1.0": ".torch-1.1.0", "1.1.0 and later": ""}
STORED = {  # the schedulers of snippets/schedulers/step-order/versions.py
    "StepLR": {"step_size": 2, "gamma": 0.5},
    "ExponentialLR": {"gamma": 0.5},
    "LambdaLR": {"lr_lambda": "lambda epoch: 1 / (1 + epoch)"},
    "CosineAnnealingLR": {"T_max": 4},
    "ReduceLROnPlateau": {"factor": 0.5, "patience": 1},
}


@pytest.mark.parametrize("version", VERSIONS)
def test_versions_and_orders_are_those_of_the_stored_outputs(version):
    stored = (ROOT / f"snippets/schedulers/step-order/versions{VERSIONS[version]}.out").read_text()
    cases = list(itertools.product(STORED, ORDERS))
    ours = node(
        "([kind, order, torch, given]) => schedules.rates({ kind, ...given, lr: 1 }, 5, { order, torch }).lr",
        [(kind, order, version, STORED[kind]) for kind, order in cases],
        "schedules",
    )
    lines = [
        f"{kind:18}{order:16} " + " ".join(f"{rate:6.4f}" for rate in rates) + "\n"
        for (kind, order), rates in zip(cases, ours, strict=True)
    ]
    assert "".join(lines) == stored


SCENES = {
    # a schedule as an address has it, and the loop around it
    "warm-up, then cosine": (
        "SequentialLR(schedulers=[LinearLR(start_factor=0.1),CosineAnnealingLR(T_max=25)],milestones=[5])",
        {},
    ),
    "per batch": (
        "OneCycleLR(max_lr=0.5,total_steps=40)",
        {"scheduler_step_every": "batch", "steps_per_epoch": 4, "epochs": 10},
    ),
    "beta1": ("CyclicLR(base_lr=0.01,max_lr=0.1,step_size_up=3,mode=triangular2)", {"optimizer": "Adam"}),
    "scale_fn": (
        "CyclicLR(base_lr=0.01,max_lr=1.0,step_size_up=3,scale_fn=lambda x: 0.9 ** x)",
        {"steps_per_epoch": 2},
    ),
    "a function": ("LambdaLR(lr_lambda=lambda epoch: max(0.0, 1 - epoch / 30))", {"optimizer": "RMSprop"}),
    "past total_steps": ("OneCycleLR(max_lr=0.1,total_steps=12)", {}),
    "an argument missing": ("CosineAnnealingLR()", {}),
    "nothing to cycle": ("OneCycleLR(max_lr=0.1,total_steps=12)", {"optimizer": "Adagrad"}),
    "a plateau": (
        "ReduceLROnPlateau(factor=0.5,patience=1,threshold_mode=abs,cooldown=1)",
        {"losses": [round(0.2 + 0.8**i, 3) for i in range(30)], "steps_per_epoch": 3},
    ),
    "a plateau per batch": (
        "ReduceLROnPlateau(patience=2)",
        {"losses": [1.0] * 20, "epochs": 10, "steps_per_epoch": 2, "scheduler_step_every": "batch"},
    ),
    "scheduler first": ("ExponentialLR(gamma=0.5)", {"order": "scheduler first", "steps_per_epoch": 2}),
    "scheduler first, per batch": (
        "StepLR(step_size=7)",
        {"order": "scheduler first", "steps_per_epoch": 2, "scheduler_step_every": "batch"},
    ),
    "stacks in a stack": (
        "ChainedScheduler(schedulers=[SequentialLR(schedulers=[ConstantLR(factor=0.25),CosineAnnealingWarmRestarts("
        "T_0=5,T_mult=2,eta_min=1e-05)],milestones=[5]),MultiplicativeLR(lr_lambda=lambda epoch: 0.95),"
        "MultiStepLR(milestones=[10,20,20],gamma=0.5),PolynomialLR(total_iters=40,power=2.0)])",
        {"optimizer": "AdamW", "lr": 0.003},
    ),
    "1.0.1, optimizer first": ("StepLR(step_size=4,gamma=0.5)", {"torch": "1.0.1"}),
    "1.0.1, scheduler first": (
        "LambdaLR(lr_lambda=lambda epoch: 0.95 ** epoch)",
        {"torch": "1.0.1", "order": "scheduler first", "steps_per_epoch": 2},
    ),
    "1.0.1, a plateau": ("ReduceLROnPlateau(patience=2)", {"torch": "1.0.1", "losses": [1.0] * 30}),
    "overflow": ("ExponentialLR(gamma=1e+300)", {"epochs": 8}),
    "beta1 of 1": ("CyclicLR(base_lr=0.01,max_lr=0.1,max_momentum=1.0)", {"optimizer": "AdamW"}),
    "not in 1.0.1": ("CyclicLR(base_lr=0.01,max_lr=0.1)", {"torch": "1.0.1"}),
}
LOOP = {
    "lr": 0.1,
    "optimizer": "SGD",
    "epochs": 30,
    "steps_per_epoch": 1,
    "scheduler_step_every": "epoch",
    "order": "optimizer first",
    "torch": "1.1.0 and later",
    "losses": [1.0],
}


@pytest.fixture(scope="module")
def scenes():
    """name: {text: the schedule written again, program, run: what is drawn}"""
    drawn = node(
        "({ text, loop }) => { const schedule = schedules.parse(text);"
        " const every = loop.scheduler_step_every === 'epoch' ? loop.steps_per_epoch : 1;"
        " const steps = loop.epochs * loop.steps_per_epoch;"
        " const run = schedules.rates({ ...schedule, lr: loop.lr }, steps, { ...loop, every });"
        " return { text: schedules.compact(schedule), run,"
        " program: schedules.program({ ...loop, schedule }, run.momentum) }; }",
        [{"text": text, "loop": LOOP | loop} for text, loop in SCENES.values()],
        "schedules",
    )
    return dict(zip(SCENES, drawn, strict=True))


@pytest.mark.parametrize("scene", SCENES)
def test_the_program_prints_what_is_drawn(scene, scenes, tmp_path, capsys):
    program, run = scenes[scene]["program"], scenes[scene]["run"]
    (tmp_path / "rates.py").write_text(program)
    if SCENES[scene][1].get("torch") == "1.0.1":
        printed, said = run_on_1_0_1(tmp_path / "rates.py")
    else:
        said = run_here(tmp_path / "rates.py")
        printed = capsys.readouterr().out
    rows = [
        [float(value) for value in re.findall(r" (?:lr|momentum|beta1) (\S+)", line)] for line in printed.splitlines()
    ]
    drawn = list(zip(run["lr"], run["momentum"], strict=True)) if run["momentum"] else [(lr,) for lr in run["lr"]]
    assert rows == [[float(f"{value:.6g}") for value in row] for row in drawn], said
    assert said.startswith(run["error"] or run["warning"] or "") and bool(said) == bool(run["error"] or run["warning"])


def run_here(program) -> str:
    """What the program says beside its output: its warning, or the error that ends it."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            runpy.run_path(str(program), run_name="__main__")
        except Exception as error:
            return f"{type(error).__name__}: {error}"
    return "".join(f"{warning.category.__name__}: {warning.message}" for warning in caught)


def run_on_1_0_1(program) -> tuple[str, str]:
    home = ROOT / ".history" / "torch-1.0.1"
    if not (home / "built").exists():
        skip_unless_required(Absent("torch 1.0.1 is not built: make history", "REQUIRE_HISTORY", "1.0.1"))
    run = subprocess.run([home / "bin" / "python", program], capture_output=True, text=True)
    return run.stdout, run.stderr.strip().rpartition("\n")[2]


def test_the_program_on_the_page_is_the_one_that_the_instrument_begins_with(scenes):
    assert scenes["warm-up, then cosine"]["program"] == (ROOT / "snippets/explore/schedules/opening.py").read_text()
    schedule, _ = SCENES["warm-up, then cosine"]
    assert f'schedule: "{schedule}"' in (DOCS / "javascripts/design.js").read_text()


def test_a_schedule_is_the_same_after_it_was_an_address(scenes):
    for name, (text, _) in SCENES.items():
        assert scenes[name]["text"] == text


def test_links_of_pages_are_read_whole():
    """What the designer cannot read becomes a default in silence, so nothing on a page may be unreadable."""
    found = [(page, link["href"]) for page in MARKDOWN for link in page.html.select('a[href*="#schedule="]')]
    assert found
    source = (DOCS / "javascripts/design.js").read_text()
    fields = set(re.findall(r"^  (\w+): \"", source.partition("const START = {")[2].partition("};")[0], re.MULTILINE))
    links = [dict(urllib.parse.parse_qsl(href.partition("#")[2].replace("+", "%2B"))) for _, href in found]
    written = node(READ, [link["schedule"] for link in links], "schedules")
    fail_with(
        f"{page.name}: {problem}"
        for (page, _), link, text in zip(found, links, written, strict=True)
        for problem in unread(link, text, fields, source)
    )


def unread(link, text, fields, source):
    if link["schedule"] != text:
        yield f"{link['schedule']} is read as {text}"
    for name, value in link.items():
        if name not in fields:
            yield f"the designer has no {name}"
        elif name in ("lr", "epochs", "steps_per_epoch", "at"):
            if not re.fullmatch(r"[\d.]+(?:e-?\d+)?", value):
                yield f"{name}={value} is no number"
        elif name not in ("schedule", "losses") and f'"{value}"' not in source and value not in OPTIMIZERS:
            yield f"{name} has no choice {value}"


def test_an_address_brings_no_program_of_its_own():
    texts = [
        "LambdaLR(lr_lambda=print(1))",
        "LambdaLR(lr_lambda=lambda epoch: __import__('os').getcwd())",
        "StepLR(step_size=__import__('os'))",
        "StepLR(step_size=1)(step_size=2)",
        'CyclicLR(mode=triangular")',
        "SequentialLR(schedulers=[os.system()],milestones=[1])",
        "os.system(x=1)",
        "constructor(length=1)",
        "StepLR(toString=1)",
        "MultiStepLR(milestones=[1,f()])",
        "",
    ]
    read = node(
        "(text) => { try { return schedules.parse(text); } catch (error) { return error.name; } }",
        texts,
        "schedules",
    )
    assert dict(zip(texts, read, strict=True)) == dict.fromkeys(texts, "SyntaxError")


def test_a_schedule_is_read_as_one_writes_it_in_python():
    written = {
        "StepLR(10)": "StepLR(step_size=10)",
        "StepLR(optimizer, 10, gamma=0.5)": "StepLR(step_size=10,gamma=0.5)",
        "torch.optim.lr_scheduler.StepLR(optimizer, step_size=10)": "StepLR(step_size=10)",
        " lr_scheduler.MultiStepLR( (10, 20) ) ": "MultiStepLR(milestones=[10,20])",
        "ReduceLROnPlateau('max')": "ReduceLROnPlateau(mode=max)",
        "LambdaLR(optimizer, lambda epoch: 0.95 ** epoch)": "LambdaLR(lr_lambda=lambda epoch: 0.95 ** epoch)",
        "SequentialLR(optimizer, [StepLR(3), LinearLR(0.1)], [5])": "SequentialLR(schedulers=[StepLR(step_size=3),"
        "LinearLR(start_factor=0.1)],milestones=[5])",
        "ChainedScheduler([StepLR(3)], optimizer=optimizer)": "ChainedScheduler(schedulers=[StepLR(step_size=3)])",
    }
    assert dict(zip(written, node(READ, list(written), "schedules"), strict=True)) == written


READ = "(text) => { try { return schedules.compact(schedules.parse(text)); } catch (error) { return error.message; } }"
REFUSALS = {
    "Foo()": "torch has no scheduler named “Foo”. It has LambdaLR, ",
    "constructor()": "torch has no scheduler named “constructor”. It has LambdaLR, ",
    "__proto__()": "torch has no scheduler named “__proto__”. It has LambdaLR, ",
    "steplr(10)": "torch has no scheduler named “steplr”. It has LambdaLR, ",
    "StepLR": "“StepLR” is no scheduler. One is written as in Python: StepLR(step_size=10).",
    "": "“” is no scheduler. One is written as in Python: StepLR(step_size=10).",
    "StepLR(step_size=10": "A bracket is open at the end of “StepLR(step_size=10”: a part of it may be missing.",
    "StepLR(foo=1)": "StepLR has no argument for “foo=1”. It has step_size, gamma.",
    "StepLR(toString=1)": "StepLR has no argument for “toString=1”. It has step_size, gamma.",
    "StepLR(1, 2, 3)": "StepLR has no argument for “3”. It has step_size, gamma.",
    "StepLR(1, step_size=2)": "StepLR has step_size twice.",
    "StepLR(step_size=ten)": "step_size of StepLR cannot be “ten”. It is a number.",
    "MultiStepLR(milestones=[1,f])": "milestones of MultiStepLR cannot be “[1,f]”. It is numbers in brackets, such as",
    "CyclicLR(0.1, 1, mode=toString)": "mode of CyclicLR cannot be “toString”. It is one of these: triangular, or ",
    "CyclicLR(0.1, 1, cycle_momentum=1)": "cycle_momentum of CyclicLR cannot be “1”. It is True or False.",
    "LambdaLR(lambda e: 1)": "lr_lambda of LambdaLR cannot be “lambda e: 1”. It is one of these: lambda epoch: ",
    "ChainedScheduler([" * 9 + "StepLR(1)" + "])" * 9: "A scheduler may stand in 8 others, not in more.",
    "(" * 100_000: "A schedule may have 3000 characters, this one has 100000.",
}


def test_a_schedule_that_is_not_one_is_refused_in_words():
    for (text, told), found in zip(REFUSALS.items(), node(READ, list(REFUSALS), "schedules"), strict=True):
        assert found.startswith(told), text


@pytest.mark.parametrize("instrument", ["race.js", "designer.js"])
def test_an_instrument_is_small(instrument):
    """What a reader's browser fetches for it, unminified: its modules and the stylesheet, compressed one by one."""
    files = {"../assets/instruments.css"}
    reached = {instrument}
    while reached:
        files |= reached
        found = {name for file in reached for name in IMPORTS.findall((DOCS / "javascripts" / file).read_text())}
        reached = found - files
    sizes = {file: len(gzip.compress((DOCS / "javascripts" / file).read_bytes(), 9)) for file in files}
    assert sum(sizes.values()) < 24_000, sizes
    assert len(gzip.compress((DOCS / "javascripts/instruments.js").read_bytes(), 9)) < 500


IMPORTS = re.compile(r'^import [^;(]*? from "\./([\w.]+)";$', re.MULTILINE)
