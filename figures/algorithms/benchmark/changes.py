"""Who wins if one thing about the contest is another: the first three, and who is not told apart from the first."""

from statistics import mean

from figures.contest import (
    LOSS,
    PASSES,
    TEST,
    VALIDATION,
    Run,
    default_rate,
    grid,
    order,
    runs,
    stored,
    told_apart,
    values,
)


def told(change: str, found: list[Run], chosen_by: str = VALIDATION, by: str = TEST) -> None:
    """Print a row."""
    first, *others = order(found, chosen_by, by)
    three = ", ".join(scored(run, by) for run in (first, *others[:2]))
    print(f"| {change} | {three} | {sum(not told_apart(first, run, by) for run in others)} |")


def scored(run: Run, by: str = TEST) -> str:
    return f"{run.optimizer} {mean(values(run, by)):{'.2g' if by == LOSS else '.1f'}}"


def contestants(passes: int = PASSES) -> list[Run]:
    return [run for run in runs(passes) if run.optimizer != "Adam again"]


def at(rates: list[float], passes: int = PASSES) -> list[Run]:
    return [run for run in contestants(passes) if run.lr in rates]


settings = stored()["settings"]
print("| changed | the first three | not told apart from the first |")
print("|---|---|---|")
told("nothing", at(grid()))
told("the default rates", [run for run in contestants() if run.lr == default_rate(run.optimizer)])
for rates in grid()[1::2], grid()[::2], grid()[1::4]:
    told(f"rates {', '.join(f'{lr:g}' for lr in rates)}", at(rates))
for passes in settings["passes"]:
    if passes != PASSES:
        told(f"{passes} passes", at(grid(), passes))
told("training loss, for rate and order", at(grid()), LOSS, LOSS)
told("rate chosen on the test data", at(grid()), TEST)
alone = (order([run.alone(seed) for run in at(grid())])[0] for seed in range(settings["seeds"]))
print(f"| one seed alone, the first with each | {', '.join(map(scored, alone))} | - |")
