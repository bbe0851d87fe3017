"""The table of the contest: each optimizer at its best rate, how far it is behind, and what its default rate gives."""

from statistics import mean, stdev

from figures.contest import (
    PASSES,
    TEST,
    behind,
    default_rate,
    grid,
    linked,
    order,
    runs,
    stored,
    values,
)


def with_spread(found: list[float]) -> str:
    return f"{mean(found):.1f}\u00a0±\u00a0{stdev(found):.1f}"


print("| optimizer | best rate | right, % | behind, % | at the default rate, % |")
print("|---|---|---|---|---|")
at_default = {run.optimizer: run for run in runs(PASSES) if run.lr == default_rate(run.optimizer)}
first, *others = order([run for run in runs(PASSES) if run.lr in grid()])
for run in (first, *others):
    default = at_default[run.optimizer]
    cells = [
        linked(run.optimizer),
        f"{run.lr:g}",
        with_spread(values(run, TEST)),
        "" if run is first else with_spread(behind(first, run)),
        f"{mean(values(default, TEST)):.1f} ({default.lr:g})",
    ]
    print("|", " | ".join(cells), "|")
chosen = {run.optimizer: run for run in (first, *others)}
apart = behind(chosen["Adam"], chosen["Adam again"])
told, settings = stored(), stored()["settings"]
images = settings["images"]
print(
    f"""
With single seeds Adam again is behind Adam by {min(apart):g} to {max(apart):g}, on the mean by {mean(apart):.2f} ± \
{stdev(apart):.2f}. Each model had {PASSES} passes over {images["training"]} images in batches of {settings["batch"]}; \
{images["validation"]} chose the rate and {images["test"]} tested, with {settings["seeds"]} seeds and the rates \
{", ".join(f"{lr:g}" for lr in grid())}.

Run with torch {told["torch"].partition("+")[0]}, scikit-learn {told["scikit-learn"]} and Python {told["python"]} on \
{told["device"]}, {told["date"]}."""
)
