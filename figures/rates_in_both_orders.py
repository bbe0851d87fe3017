"""The rate each update used, in both orders of the two step() calls, from what torch printed."""

from pathlib import Path

from _svg import chart

STORED = Path(__file__).parents[1] / "snippets/schedulers/step_order_versions.out"

rates = {}
for row in STORED.read_text().splitlines():
    scheduler, order, values = row[:18].strip(), row[18:34].strip(), row[34:]
    if scheduler == "ExponentialLR":
        rates[order] = [float(value) for value in values.split()]

print(
    chart(
        "Optimizer first: the five updates use the rates "
        + ", ".join(map(str, rates["optimizer first"]))
        + ". Scheduler first: "
        + ", ".join(map(str, rates["scheduler first"]))
        + ".",
        rates,
        x_label="epoch",
        y_label="rate the update used (ExponentialLR, gamma 0.5)",
    )
)
