"""A cosine stepped once an epoch and once a batch: stairs and a curve."""

from figures.stored import numbers
from figures.svg import chart

rates = {f"per {unit}": numbers(f"schedulers/per-batch/per_{unit}", "rates") for unit in ("epoch", "batch")}
print(chart(rates, x_label="batch", y_label="rate the update used (4 epochs of 5 batches)"))
