"""The race's numbers are torch's: rules, defaults, gradients, whole runs, and the program to copy."""

import inspect
import itertools
import math

import pytest
import torch
from node import node
from pages import report

STEPS = 60
TOLERANCE = 1e-12

# What torch.optim has besides, and why the race does not run it.
NO_PLACE_IN_THE_RACE = {
    "Adafactor": "its second moment is factored into rows and columns, and two numbers have none",
    "LBFGS": "its step calls a closure many times",
    "Muon": "it takes matrices only",
    "Optimizer": "it is the base class",
    "SparseAdam": "it takes sparse gradients only",
}

# How an optimizer computes, not what: the numbers are the same.
NOT_HYPERPARAMETERS = {"params", "foreach", "fused", "capturable", "differentiable"}

ARGUMENTS = {
    "sgd": [
        {},
        {"momentum": 0.9},
        {"momentum": 0.9, "dampening": 0.5},
        {"momentum": 0.9, "nesterov": True},
        {"weight_decay": 0.1},
        {"momentum": 0.5, "nesterov": True, "weight_decay": 0.01, "maximize": True},
    ],
    "adagrad": [{}, {"lr_decay": 0.1, "weight_decay": 0.1}, {"initial_accumulator_value": 1.0}, {"eps": 1e-3}],
    "rmsprop": [
        {},
        {"centered": True},
        {"momentum": 0.9},
        {"alpha": 0.9, "momentum": 0.5, "centered": True, "weight_decay": 0.1},
        {"alpha": 0.5, "eps": 1e-3, "maximize": True},
    ],
    "adadelta": [{}, {"rho": 0.5, "eps": 1e-3}, {"weight_decay": 0.1}],
    "adam": [
        {},
        {"amsgrad": True},
        {"betas": [0.5, 0.9], "eps": 1e-4},
        {"weight_decay": 0.1, "amsgrad": True, "maximize": True},
        {"weight_decay": 0.1, "decoupled_weight_decay": True},
    ],
    "adamw": [{}, {"amsgrad": True}, {"weight_decay": 0.5, "betas": [0.0, 0.99]}],
    "adamax": [{}, {"betas": [0.5, 0.9], "weight_decay": 0.1}, {"eps": 0.1}],
    "nadam": [{}, {"momentum_decay": 0.1, "weight_decay": 0.1}, {"weight_decay": 0.1, "decoupled_weight_decay": True}],
    "radam": [{}, {"betas": [0.8, 0.9], "weight_decay": 0.1}, {"weight_decay": 0.1, "decoupled_weight_decay": True}],
    "rprop": [{}, {"etas": [0.3, 1.5]}, {"step_sizes": [1e-3, 0.1]}, {"maximize": True}],
    "asgd": [{}, {"lambd": 0.1, "alpha": 0.5}, {"t0": 20, "weight_decay": 0.1}],
}
# Of the default rate of each optimizer: gentle, and so wild that some runs leave every surface.
RATES = [1, 100]


@pytest.fixture(scope="module")
def optimizers():
    return node("() => rules.OPTIMIZERS", [None], "rules")[0]


@pytest.fixture(scope="module")
def surfaces():
    [found] = node("() => surfaces.SURFACES", [None], "surfaces")
    for surface in found.values():
        surface["loss"] = eval(f"lambda x, y: {surface['python']}", {"torch": torch})
    return found


@pytest.fixture(autouse=True)
def float64():
    """The optimizers keep scalars of their own in the default dtype: NAdam its mu_product, ASGD its eta."""
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)


def test_every_optimizer_of_torch_is_here_or_has_a_reason_not_to_be(optimizers):
    classes = {name for name, value in vars(torch.optim).items() if inspect.isclass(value)}
    assert classes == {entry["torch"] for entry in optimizers.values()} | NO_PLACE_IN_THE_RACE.keys()


def test_arguments_and_defaults_are_those_of_the_signature(optimizers):
    for entry in optimizers.values():
        parameters = inspect.signature(getattr(torch.optim, entry["torch"])).parameters
        expected = {
            name: list(parameter.default) if isinstance(parameter.default, tuple) else parameter.default
            for name, parameter in parameters.items()
            if name not in NOT_HYPERPARAMETERS
        }
        assert entry["defaults"] == expected, entry["torch"]


def test_every_rule_moves_as_torch_does(optimizers, surfaces):
    """The rule alone: it is fed the gradients that torch's own run met, so that no rounding can grow."""
    cases = [
        {"name": name, "options": {**options, "lr": rate * optimizers[name]["defaults"]["lr"]}, "x": start, "surface": surface}
        for surface, entry in surfaces.items()
        for start in (entry["start"], [entry["box"][1] * 0.4, entry["box"][2] * 0.7])
        for name in optimizers
        for options, rate in itertools.product(ARGUMENTS[name], RATES)
    ]
    for case in cases:
        case["grads"], case["path"] = path_of(optimizers, surfaces, case)
    rule = """({ name, options, x, grads }) => {
        const state = rules.start(name, options, x);
        return grads.map((grad) => [...rules.step(state, grad).x]);
    }"""
    steps = sum(len(case["path"]) for case in cases)
    assert len(cases) > 1000 and steps > 50_000
    worst = {}
    for case, path in zip(cases, node(rule, cases, "rules"), strict=True):
        error = relative_error([case["x"], *case["path"]], [case["x"], *path])
        worst[case["name"]] = max(worst.get(case["name"], (0,)), (error, str({k: case[k] for k in ("surface", "x", "options")})))
    print(f"{len(cases)} runs, {steps} steps:", *worst.items(), sep="\n")
    report(f"{name}: relative error {error:.1e} with {case}" for name, (error, case) in worst.items() if error > TOLERANCE)


def path_of(optimizers, surfaces, case):
    """The gradients and places of torch's own run, as far as it stays on any map."""
    w = torch.tensor(case["x"], dtype=torch.float64, requires_grad=True)
    options = {key: tuple(value) if isinstance(value, list) else value for key, value in case["options"].items()}
    optimizer = getattr(torch.optim, optimizers[case["name"]]["torch"])([w], **options)
    grads, path = [], []
    for _ in range(STEPS):
        optimizer.zero_grad()
        surfaces[case["surface"]]["loss"](*w).backward()
        optimizer.step()
        if not w.detach().abs().max() < 1e9:
            break
        grads.append(w.grad.tolist())
        path.append(w.tolist())
    return grads, path


def relative_error(expected, found):
    """The largest difference of two paths, of each coordinate relative to the largest value it had until then."""
    worst = 0.0
    for axis in range(2):
        largest = 0.0
        for one, other in zip(expected, found, strict=True):
            largest = max(largest, abs(one[axis]))
            difference = abs(one[axis] - other[axis])
            worst = max(worst, math.inf if math.isnan(difference) else difference and difference / largest)
    return worst
