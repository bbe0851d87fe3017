"""How long a step takes on this machine, and which share of an iteration that is: `make speed` measures and stores it.

    evidence/speed-2.13.0-cpu.json   a file for each torch and device; a page shows them all

A step of AdamW and of SGD with momentum: as a for-loop, with foreach, fused, compiled, and one operation that moves as
many numbers through memory as the step has to. Then the share of AdamW's step in an iteration, for some models.

All are measured in turn, round after round, and a ratio is made within a round, so that a busy moment is everybody's.
Before each round the tensors move, since some places in memory are faster. On a CPU the clock is the time that this
process computes, in one thread, whatever else runs there; on a GPU it is the time until the device is done.
"""

import datetime
import json
import platform
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import torch
from torch import nn, optim

from checks.programs.evidence import FOLDER

IMPLEMENTATIONS = {
    "for-loop": {"foreach": False},
    "foreach": {"foreach": True},
    "fused": {"fused": True},
    "compiled": {},
}
# The numbers that a step reads, and those that it writes, for each number of a parameter.
OPTIMIZERS = {"AdamW": ({}, 4 + 3), "SGD": ({"momentum": 0.9}, 3 + 2)}
SIZES = {"100 of 1,000": [1_000] * 100, "4 of 4 million": [4_000_000] * 4}
# Layers, their width, and the samples in a batch.
MODELS = (50, 32, 32), (50, 32, 1024), (4, 1024, 32), (4, 1024, 1024)
ROUNDS = 15
SECONDS = 0.05  # so long is a work repeated in a round

SETTINGS = {
    "cases": [f"{name}, {words}" for name in OPTIMIZERS for words in SIZES],
    "ways": [*IMPLEMENTATIONS, "memory"],
    "models": [f"{layers} layers of {width:,}, batches of {batch:,}" for layers, width, batch in MODELS],
    "rounds": ROUNDS,
}

Work = Callable[[], object]


def clock(device: torch.device) -> float:
    if device.type == "cpu":
        return time.process_time()
    torch.accelerator.synchronize()
    return time.perf_counter()


def seconds(work: Work, repeats: int, device: torch.device) -> float:
    started = clock(device)
    for _ in range(repeats):
        work()
    return (clock(device) - started) / repeats


def rounds(works: dict[str, Work], tensors: list[torch.Tensor]) -> Iterator[dict[str, float]]:
    """The seconds that each work takes, again and again."""
    device = tensors[0].device
    for work in works.values():
        work()
    repeats = {name: max(1, int(SECONDS / seconds(work, 2, device))) for name, work in works.items()}
    for _ in range(ROUNDS):
        for tensor in tensors:
            tensor.data = tensor.data.clone()
        yield {name: seconds(work, repeats[name], device) for name, work in works.items()}


def quartiles(ratios: list[float]) -> list[float]:
    return [float(f"{quartile:.3g}") for quartile in statistics.quantiles(ratios)]


def times_of_a_step(name: str, sizes: list[int], device: torch.device) -> dict[str, list[float]]:
    """For each way the quartiles of its time, that of the for-loop in the same round being 1."""
    options, moves = OPTIMIZERS[name]
    parameters = [torch.randn(size, device=device, requires_grad=True) for size in sizes]
    for p in parameters:
        p.grad = torch.randn_like(p)
    optimizers = {way: vars(optim)[name](parameters, lr=1e-6, **options, **how) for way, how in IMPLEMENTATIONS.items()}
    for optimizer in optimizers.values():
        optimizer.step()  # makes the state
    works = {way: torch.compile(one.step) if way == "compiled" else one.step for way, one in optimizers.items()}
    a, b = (torch.randn(sum(sizes), device=device) for _ in range(2))
    works["memory"] = lambda: a.add_(b)  # reads two numbers and writes one
    states = [value for one in optimizers.values() for state in one.state.values() for value in state.values()]
    found = list(rounds(works, [a, b, *parameters, *(p.grad for p in parameters), *filter(torch.is_tensor, states)]))
    for times in found:
        times["memory"] *= moves / 3
    return {way: quartiles([times[way] / times["for-loop"] for times in found]) for way in works}


def shares_of_a_step(layers: int, width: int, batch: int, device: torch.device) -> dict[str, list[float]]:
    """For each implementation the quartiles of what AdamW's step takes of an iteration."""
    model = nn.Sequential(*(m for _ in range(layers) for m in (nn.Linear(width, width), nn.ReLU()))).to(device)
    x = torch.randn(batch, width, device=device)

    def passes() -> None:
        model.zero_grad()
        model(x).square().mean().backward()

    passes()
    ways = [way for way in IMPLEMENTATIONS if way != "compiled"]
    works = {way: optim.AdamW(model.parameters(), lr=1e-6, **IMPLEMENTATIONS[way]).step for way in ways}
    found = list(rounds(works | {"passes": passes}, [x]))
    return {way: quartiles([times[way] / (times[way] + times["passes"]) for times in found]) for way in ways}


def machine(device: torch.device) -> str:
    """The name of the GPU, or of the processor."""
    if device.type == "cuda":
        return torch.cuda.get_device_name()
    known = Path("/proc/cpuinfo")
    lines = known.read_text().splitlines() if known.exists() else []
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())


def main() -> None:
    torch.set_num_threads(1)
    torch.manual_seed(0)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    todo = [(times_of_a_step, "steps", (name, sizes)) for name in OPTIMIZERS for sizes in SIZES.values()]
    todo += [(shares_of_a_step, "shares", model) for model in MODELS]
    ran = {
        "torch": torch.__version__.partition("+")[0],
        "device": device.type,
        "machine": machine(device),
        "python": platform.python_version(),
        "date": datetime.date.today().isoformat(),
        "settings": SETTINGS,
        "steps": {},
        "shares": {},
    }
    for (measure, kind, case), words in zip(todo, SETTINGS["cases"] + SETTINGS["models"], strict=True):
        torch.compiler.reset()  # a step that was compiled before is not to be asked whether it fits
        ran[kind][words] = measure(*case, device)
        print(words, ran[kind][words], flush=True)
    file = FOLDER / f"speed-{ran['torch']}-{device.type}.json"
    file.write_text(json.dumps(ran, indent=1) + "\n")
    print(f"stored in {file.name}; `make update PAGE=docs/practice/speed.md`, and read that page again")


if __name__ == "__main__":
    main()
