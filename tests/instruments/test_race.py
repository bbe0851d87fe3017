"""The race's numbers are torch's: rules, defaults, gradients, whole runs, and the program to copy."""

import contextlib
import inspect
import io
import itertools
import json
import math
import re
import subprocess
import sys
import urllib.parse
import warnings
from dataclasses import dataclass, field

import pytest
import torch

from checks.reading.node import node
from checks.reading.numbers import VALUE
from checks.reading.page import Page
from tests.every import MARKDOWN, every_markdown, fail_with

STEPS = 40
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
# The default rate times the first, in each step times the second: gentle, driven as by a schedule, and so wild that
# some runs leave every surface.
RATES = [(1, 1), (10, 0.9), (100, 1)]


@pytest.fixture(scope="module", autouse=True)
def float64():
    """The optimizers keep scalars of their own in the default dtype: NAdam its mu_product, ASGD its eta."""
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)


@pytest.fixture(scope="module")
def optimizers():
    return node("() => rules.OPTIMIZERS", [None], "rules")[0]


@pytest.fixture(scope="module")
def surfaces():
    [found] = node("() => surfaces.SURFACES", [None], "surfaces")
    for surface in found.values():
        surface["loss"] = eval(f"lambda x, y: {surface['python']}", {"torch": torch})
    return found


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


@pytest.fixture(scope="module")
def runs(optimizers, surfaces):
    """Runs of torch, each with the gradients that it met."""
    return [
        run
        for name, arguments in ARGUMENTS.items()
        for options, (factor, decay) in itertools.product(arguments, RATES)
        for run in runs_of_torch(
            surfaces, optimizers[name], name, options | {"lr": factor * optimizers[name]["defaults"]["lr"]}, decay
        )
    ]


# The rule alone: it is fed the gradients of torch's own run, so that no rounding can grow.
RULE = """({ name, options, start, grads, rates }) => {
    const state = rules.start(name, options, start);
    return grads.map((grad, t) => [...rules.step(state, grad, rates && { lr: rates[t] }).x]);
}"""


def test_every_rule_moves_as_torch_does(optimizers, runs):
    assert ARGUMENTS.keys() == optimizers.keys()
    assert len(runs) > 1000 and sum(len(run["path"]) for run in runs) > 50_000
    judge(runs, node(RULE, runs, "rules"))


def test_every_rule_moves_so_in_chromium(runs, reader, served):
    reader.goto(f"{served.origin}404.html")
    reader.add_script_tag(
        content='import("/javascripts/rules.js").then((rules) => (window.rules = rules))', type="module"
    )
    reader.wait_for_function("window.rules")
    judge(runs, reader.evaluate(f"(runs) => runs.map({RULE})", runs))


def judge(runs, paths):
    worst = {}
    for run, path in zip(runs, paths, strict=True):
        error = relative_error([run["start"], *run["path"]], [run["start"], *path])
        told = f"{run['name']} {run['options']} on {run['surface']} from {run['start']}"
        worst[run["name"]] = max(worst.get(run["name"], (0, "")), (error, told))
    steps = sum(len(run["path"]) for run in runs)
    print(f"{len(runs)} runs, {steps} steps", *(f"{error:.1e} {run}" for error, run in worst.values()), sep="\n")
    fail_with(f"relative error {error:.1e}: {run}" for error, run in worst.values() if not error <= TOLERANCE)


def runs_of_torch(surfaces, optimizer, name, options, decay):
    """Gradients and places of torch's runs from two starts on every surface, each as far as it stays on any map."""
    rates = [options["lr"] * decay**step for step in range(STEPS)]
    cases = [
        {"name": name, "options": options, "surface": surface, "start": start, "grads": [], "path": []}
        | ({"rates": rates} if decay != 1 else {})
        for surface, entry in surfaces.items()
        for start in (entry["start"], [0.4 * entry["box"][1], 0.7 * entry["box"][2]])
    ]
    parameters = [torch.tensor(case["start"], dtype=torch.float64, requires_grad=True) for case in cases]
    arguments = {key: tuple(value) if isinstance(value, list) else value for key, value in options.items()}
    runs = getattr(torch.optim, optimizer["torch"])(parameters, **arguments)
    left = set()
    for rate in rates:
        if decay != 1:
            runs.param_groups[0]["lr"] = rate
        runs.zero_grad()
        sum(surfaces[case["surface"]]["loss"](*w) for case, w in zip(cases, parameters, strict=True)).backward()
        runs.step()
        for i, (case, w) in enumerate(zip(cases, parameters, strict=True)):
            if i in left or not w.detach().abs().max() < 1e9:
                left.add(i)
            else:
                case["grads"].append(w.grad.tolist())
                case["path"].append(w.tolist())
    return cases


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


def test_every_loss_and_gradient_is_that_of_autograd(surfaces):
    """Relative to the length of the gradient; no point of the grid is where it vanishes."""
    cases, expected = [], []
    for name, surface in surfaces.items():
        x0, x1, y0, y1 = surface["box"]
        grid = torch.meshgrid(torch.linspace(x0, 0.97 * x1, 41), torch.linspace(y0, 0.98 * y1, 31), indexing="ij")
        x, y = (places.reshape(-1).requires_grad_() for places in grid)
        losses = surface["loss"](x, y)
        cases.append({"surface": name, "x": x.tolist(), "y": y.tolist()})
        expected.append(torch.stack([losses, *torch.autograd.grad(losses.sum(), (x, y))], 1).detach())
    values = """({ surface, x, y }) => {
        const { value, gradient } = surfaces.SURFACES[surface];
        return x.map((_, i) => [value(x[i], y[i]), ...gradient(x[i], y[i])]);
    }"""
    for case, numbers, found in zip(cases, expected, node(values, cases, "surfaces"), strict=True):
        difference = (torch.tensor(found) - numbers).abs()
        loss = (difference[:, 0] / numbers[:, 0]).max()
        gradient = (difference[:, 1:].amax(1) / numbers[:, 1:].norm(dim=1)).max()
        print(f"{case['surface']}: loss {loss:.1e}, gradient {gradient:.1e}")
        assert max(loss, gradient) <= TOLERANCE, case["surface"]


def test_every_minimum_is_one(surfaces):
    for name, surface in surfaces.items():
        for place in surface["minima"]:
            assert surface["loss"](*torch.tensor(place, dtype=torch.float64)).item() < 1e-10, name


WRONG = {
    "eps": -1e-8,
    "betas": [1.0, -0.5],
    "rho": 1.5,
    "etas": [1.0, 0.5],
    "step_sizes": [1.0, -1.0],
    "nesterov": True,
}


def test_refusals_are_in_the_words_of_torch(optimizers):
    """Of each argument, and of each two at once: torch's order of checks decides which it names."""
    cases = []
    for name, entry in optimizers.items():
        wrong = {argument: WRONG.get(argument, -0.5) for argument in entry["defaults"]}
        wrong |= {argument: True for argument, value in entry["defaults"].items() if value is False}
        for one, other in itertools.combinations_with_replacement(wrong, 2):
            cases.append({"name": name, "options": {one: wrong[one], other: wrong[other]}})
        cases += [{"name": name, "options": {one: -1.0}} for one, value in wrong.items() if value == -0.5]
    cases += [{"name": "adam", "options": {"betas": [0.9, -0.5]}}, {"name": "adadelta", "options": {"rho": -1.0}}]
    ours = node("({ name, options }) => rules.refusal(name, options) ?? null", cases, "rules")
    assert len(cases) > 200 and len(set(ours)) > 20
    fail_with(
        f"{case}: {found}\n  torch: {theirs}"
        for case, found in zip(cases, ours, strict=True)
        if found != (theirs := refusal(optimizers[case["name"]]["torch"], case["options"]))
    )


def refusal(optimizer, options):
    options = {key: tuple(value) if isinstance(value, list) else value for key, value in options.items()}
    try:
        getattr(torch.optim, optimizer)([torch.zeros(2)], **options)
    except ValueError as error:
        return str(error)
    return None


# In a process of its own: the import freezes torch's flags, and wants a package that PyTorch's tests alone have.
OF_PYTORCH = """
import json, sys, types, unittest
sys.modules["expecttest"] = types.SimpleNamespace(TestCase=unittest.TestCase)
import torch
from torch.testing._internal.common_optimizers import optim_db

def number(value):  # a float, as the race writes it
    return float(value) if type(value) is int or torch.is_tensor(value) and value.numel() == 1 else value

print(json.dumps([
    (info.optim_cls.__name__, {name: number(value) for name, value in given.kwargs.items()}, error)
    for info in optim_db
    for given, error in (
        *((one, None) for one in info.optim_inputs_func(device="cpu", dtype=torch.float64)),
        *((one.optimizer_error_input, one.error_regex) for one in info.optim_error_inputs_func("cpu", torch.float64)),
    )
    if given.params is None
], default=lambda value: {}))
"""


@pytest.fixture(scope="module")
def of_pytorch(optimizers):
    """What PyTorch tests its optimizers with, as far as the race has it: name, options, what its error says."""
    run = subprocess.run([sys.executable, "-c", OF_PYTORCH], capture_output=True, text=True, check=True)
    names = {entry["torch"]: name for name, entry in optimizers.items()}
    return [
        (names[optimizer], options, error)
        for optimizer, options, error in json.loads(run.stdout)
        if optimizer in names
        and options.keys() <= optimizers[names[optimizer]]["defaults"].keys()
        and all(isinstance(part, int | float) for value in options.values() for part in listed(value))
    ]


def test_pytorchs_own_error_inputs_are_refused_in_its_words(of_pytorch, optimizers):
    cases = [case for case in of_pytorch if case[2]]
    assert {name for name, *_ in cases} == optimizers.keys()
    ours = node("([name, options]) => rules.refusal(name, options) ?? null", cases, "rules")
    for (name, options, error), found in zip(cases, ours, strict=True):
        assert found == refusal(optimizers[name]["torch"], options) and re.search(error, found), f"{name} {options}"


def test_pytorchs_own_inputs_move_as_in_torch(of_pytorch, optimizers, surfaces):
    cases = [case for case in of_pytorch if not case[2]]
    assert {name for name, *_ in cases} == optimizers.keys() and len(cases) >= 60
    runs = [
        run
        for name, options, _ in cases
        for run in runs_of_torch(
            surfaces, optimizers[name], name, {"lr": optimizers[name]["defaults"]["lr"]} | options, 1
        )
    ]
    judge(runs, node(RULE, runs, "rules"))


@dataclass
class OnPage:
    """A scene that a page shows or links, as an address has it."""

    page: Page
    scene: str
    told: list[str] = field(default_factory=list)  # the numbers in bold beside a link
    room: int | None = None  # the runs for which an element has room before it is drawn
    lost: bool = False  # a link to no race

    def __str__(self):
        return f"{self.page.name}: {urllib.parse.unquote(self.scene)}"


def scenes_of(page) -> list[OnPage]:
    found = []
    content = page.html
    for element in content.select("optim-race"):
        fields = {name: value for name, value in element.attrs.items() if name not in ("id", "class", "style")}
        scene = "&".join(f"{name}={urllib.parse.quote(value)}" for name, value in fields.items())
        room = re.search(r"--runs: *(\d+)", element.get("style", "--runs: 3"))
        found.append(OnPage(page, scene, room=int(room[1])))
    for link in content.select('a[href*="#"]'):
        owner, _, scene = link["href"].partition("#")[2].partition(":")
        if "=" in scene:
            item = link.find_parent("li")
            bold = " ".join(text.text for text in item.select("strong")) if item else ""
            told = re.findall(VALUE, bold)
            lost = owner not in races(page, link["href"].partition("#")[0])
            found.append(OnPage(page, scene, told, lost=lost))
    return found


def races(page, path) -> list[str]:
    """The names by which addresses know the races of the page that `path` leads to from `page`."""
    target = urllib.parse.urljoin(address(page), path)
    pages = [other for other in MARKDOWN if address(other) == target]
    return [element.get("id", "race") for other in pages for element in other.html.select("optim-race")]


def address(page) -> str:
    return f"/{page.owns}/".replace("/index/", "/")


SCENES = [
    "surface=rosenbrock&steps=100&optimizers=sgd(lr=0.001,momentum=0.9)+adam(lr=0.1)+nadam(lr=0.05)+radam(lr=0.1)",
    "surface=quadratic&start=2,1&steps=100&at=37&optimizers=sgd(lr=0.05,momentum=0.5,nesterov=true)+asgd+rprop",
    "surface=ravine&noise=0.5&seed=7&optimizers=sgd(lr=0.05,momentum=0.9,dampening=0.9)+adam(lr=0.1,amsgrad=true)",
    "surface=himmelblau&noise=3&optimizers=adamw(lr=0.1,betas=0.8/0.99,weight_decay=0.1)+adamax(lr=0.1)",
    "surface=beale&steps=150&optimizers=adagrad(lr=0.5,lr_decay=0.01)+adadelta(rho=0.95)",
    "surface=saddle&steps=60&optimizers=rmsprop(lr=0.01,centered=true)+rmsprop(lr=0.01,momentum=0.5)+sgd(lr=0.1)",
    "surface=rastrigin&start=-3.3,2.3&steps=80&at=0&optimizers=sgd(lr=0.001)",
    "surface=quadratic&steps=1000&optimizers=sgd(lr=5)",  # far beyond every number
    "surface=beale&steps=90&schedule=StepLR(step_size=20,gamma=0.5)&optimizers=adagrad+adadelta+rprop+asgd+adamw(lr=0.1)",
    "surface=ravine&noise=2&seed=3&schedule=CosineAnnealingLR(T_max=80)&optimizers=sgd(lr=0.05,momentum=0.9)+adam(lr=1)",
    # It moves the momentum, too: of SGD from 0, and the first of the betas.
    "surface=himmelblau&at=77&schedule=OneCycleLR(max_lr=0.01,total_steps=200)"
    "&optimizers=sgd+sgd(momentum=0.5,nesterov=true)+rmsprop+adamax+nadam+radam",
    "surface=saddle&schedule=SequentialLR(schedulers=[LinearLR(start_factor=0.1,total_iters=20),"
    "ExponentialLR(gamma=0.98)],milestones=[20])&optimizers=sgd(lr=0.1)+adamw(lr=0.1,weight_decay=0.5)",
    "surface=rastrigin&noise=30&schedule=ReduceLROnPlateau(patience=3)&optimizers=sgd(lr=0.01)+adam(lr=0.5,amsgrad=true)",
    "surface=quadratic&schedule=LambdaLR(lr_lambda=lambda epoch: 1 / (1 + epoch))&optimizers=sgd(lr=0.07)",
    "surface=quadratic&schedule=CyclicLR(base_lr=0.01,max_lr=0.05,step_size_up=30,"
    "scale_fn=lambda x: 0.5 * (1 + math.sin(x * math.pi / 2)),cycle_momentum=False)&optimizers=asgd+sgd",
]
SHOW = """(text) => {
    const found = scene.parse(address.fieldsOf(text));
    const again = scene.parse(address.fieldsOf(scene.format(found)));
    const read = ({ schedule }) => (schedule ? driven.read(schedule) : undefined);
    const races = found.runs.map((run) => scene.race(found, run, read(found)?.drive));
    return {
        again: program.program(again, read(again), races),
        errors: races.map(({ error }) => error ?? null),
        misread: read(found)?.misread,
        program: program.program(found, read(found), races),
        warnings: races.map(({ warning }) => warning ?? null),
        rates: races.map(({ rates }) => rates.slice(0, found.at)),
        numbers: races.map(({ path, losses }) => (path[found.at] ? [...path[found.at], losses[found.at]] : null)),
    };
}"""


@pytest.mark.parametrize("scene", SCENES)
def test_the_program_to_copy_prints_what_is_drawn(scene):
    [drawn] = node(SHOW, [scene], "scene", "address", "program", "driven")
    compare_with_torch(scene, drawn)


@every_markdown
def test_the_programs_of_its_scenes_print_what_is_drawn(page):
    scenes = [one.scene for one in scenes_of(page)]
    for scene, drawn in zip(scenes, node(SHOW, scenes, "scene", "address", "program", "driven"), strict=True):
        compare_with_torch(scene, drawn)


def compare_with_torch(scene, drawn):
    assert drawn["again"] == drawn["program"], "its own address leads elsewhere"
    assert ("scheduler.step(" in drawn["program"]) == ("schedule=" in scene)
    used = []
    note = 'used.append(optimizer.param_groups[0]["lr"]); optimizer.step()'
    noting = drawn["program"].replace("optimizer.step()", note)
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(noting, {"__name__": "__main__", "used": used})
    if "schedule=" in scene:
        assert used and [rate for run in drawn["rates"] for rate in run] == pytest.approx(used, rel=1e-12)
    lines = output.getvalue().splitlines()
    for line, numbers in zip(lines, drawn["numbers"], strict=True):
        found = [float(number) for number in re.findall(r"[-\d.e+]*\d|-?inf|nan", line.partition(":")[2])]
        assert found == pytest.approx(numbers, rel=1e-9, abs=1e-12, nan_ok=True), f"{scene}: {line}"


REFUSED = [
    "schedule=StepLR(gamma=0.5)&optimizers=sgd",
    "schedule=OneCycleLR(max_lr=0.1)&optimizers=sgd",
    "schedule=OneCycleLR(max_lr=0.1,total_steps=10)&optimizers=adagrad",
    "schedule=OneCycleLR(max_lr=0.001,total_steps=50)&steps=60&at={at}&optimizers=sgd",
    "schedule=ExponentialLR(gamma=0.9)&optimizers=sgd(lr=-1)",
    "schedule=StepLR(step_size=0)&optimizers=sgd",
    # It drives the first beta to 1, and Adam divides by one minus its power.
    *(
        f"surface=quadratic&steps=2&schedule=CyclicLR(base_lr=0.01,max_lr=0.1,max_momentum=1.0)&optimizers={name}"
        for name in ("adam", "adamw", "adamax")
    ),
]


@pytest.mark.parametrize("scene", REFUSED)
def test_a_schedule_is_refused_in_the_words_of_torch(scene):
    """At the last step, or at the one where torch refuses to go on: up to there the run is drawn."""
    last, first = node(SHOW, [scene.format(at=at) for at in (51, 50)], "scene", "address", "program", "driven")
    assert printed(last["program"]) == last["errors"]
    assert last["numbers"] == [None]
    if "{at}" in scene:
        assert printed(first["program"])[0].startswith("SGD: w = [")
        assert len(first["numbers"][0]) == 3


def test_the_program_goes_on_where_torch_refuses_one():
    scene = "schedule=OneCycleLR(max_lr=0.01,total_steps=300)&optimizers=adam+adagrad+sgd(momentum=-1)+sgd"
    [drawn] = node(SHOW, [scene], "scene", "address", "program", "driven")
    adam, adagrad, sgd, last = printed(drawn["program"])
    assert adam.startswith("Adam: w = [") and last.startswith("SGD: w = [")
    assert drawn["errors"] == [None, adagrad, sgd, None]


@pytest.mark.parametrize("optimizer", ["nadam", "radam"])
def test_a_beta_driven_to_1_is_no_error_where_torch_divides_tensors(optimizer):
    scene = (
        f"surface=quadratic&steps=3&schedule=CyclicLR(base_lr=0.01,max_lr=0.1,max_momentum=1.0)&optimizers={optimizer}"
    )
    [drawn] = node(SHOW, [scene], "scene", "address", "program", "driven")
    assert drawn["errors"] == [None]
    compare_with_torch(scene, drawn)


def test_what_torch_warns_of_is_said():
    inner = "SequentialLR(schedulers=[LinearLR(),ExponentialLR(gamma=0.9)],milestones=[5])"
    scene = f"schedule=SequentialLR(schedulers=[{inner},StepLR(step_size=9)],milestones=[20])&optimizers=sgd+adam"
    [drawn] = node(SHOW, [scene], "scene", "address", "program", "driven")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        printed(drawn["program"])
    assert drawn["warnings"] == [f"{one.category.__name__}: {one.message}" for one in caught]


def printed(program) -> list[str]:
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(program, {"__name__": "__main__"})
    return output.getvalue().splitlines()


def test_what_is_no_schedule_of_torch_runs_nothing():
    [shown] = node(SHOW, ["schedule=StepLR(step_size=print())&optimizers=sgd"], "scene", "address", "program", "driven")
    assert shown["numbers"] == [None] and shown["program"] == ""
    assert shown["misread"] == "step_size of StepLR cannot be “print()”. It is a number."


def test_numbers_told_of_a_scene_are_its_own():
    """What stands in bold beside a link to a scene is in the table that the scene shows, to its five digits."""
    told = [one for page in MARKDOWN for one in scenes_of(page) if one.told]
    assert told
    shown = node(SHOW, [one.scene for one in told], "scene", "address", "program", "driven")
    for one, drawn in zip(told, shown, strict=True):
        numbers = {f"{number:.5g}" for run in drawn["numbers"] for number in run}
        wrong = [text for text in one.told if f"{float(text):.5g}" not in numbers]
        assert not wrong, f"{one}: {wrong} is not among its numbers"


@every_markdown
def test_its_scenes_say_what_they_mean(page, optimizers, surfaces):
    """What a scene cannot read becomes a default in silence, so nothing on a page may be unreadable."""
    read = """(text) => {
        const found = scene.parse(address.fieldsOf(text));
        const known = !found.schedule || driven.read(found.schedule).imports;
        return { ...found, known: Boolean(known) };
    }"""
    scenes = scenes_of(page)
    found = node(read, [one.scene for one in scenes], "scene", "address", "driven")
    fail_with(
        f"{one}: {problem}"
        for one, scene in zip(scenes, found, strict=True)
        for problem in unread(one, scene, optimizers, surfaces)
    )


def unread(one, scene, optimizers, surfaces):
    if one.lost:
        yield "the link leads to no race of that name"
    fields = dict(urllib.parse.parse_qsl(one.scene.replace("+", "%2B"), keep_blank_values=True))
    if unknown := fields.keys() - {*scene} - {"optimizers"}:
        yield f"{unknown} is no part of a scene"
    if fields.get("surface", "rosenbrock") not in surfaces:
        yield f"no surface is named {fields['surface']}"
    for name in ("steps", "at", "noise", "seed", "start"):
        if name in fields and fields[name].split(",") != [f"{value:g}" for value in listed(scene[name])]:
            yield f"{name}={fields[name]} is read as {scene[name]}"
    if not scene["known"]:
        yield f"no schedule of torch: {scene['schedule']}"
    written = re.split(r"[+ ]+(?![^(]*\))", fields.get("optimizers", "sgd adam").strip())
    if len(written) != len(scene["runs"]):
        yield f"{len(scene['runs'])} of {len(written)} optimizers are read"
    for text in written:
        name, _, inside = text.removesuffix(")").partition("(")
        if name not in optimizers:
            yield f"no optimizer is named {name}"
            continue
        for argument, _, value in (part.partition("=") for part in inside.split(",") if part):
            preset = optimizers[name]["defaults"].get(argument)
            like = r"true|false" if isinstance(preset, bool) else "/".join([VALUE] * len(listed(preset)))
            if preset is None or not re.fullmatch(like, value):
                yield f"{name} has no {argument}={value}"
    if one.room not in (None, len(written)):
        yield f'{one.room} runs have room and {len(written)} stand there: style="--runs: {len(written)}"'


def listed(value):
    return value if isinstance(value, list) else [value]
