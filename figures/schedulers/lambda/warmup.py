"""Warm-up that begins at 0 beside warm-up that uses every epoch."""

from figures.stored import numbers
from figures.svg import chart

rates = {
    "step / 4": numbers("schedulers/lambda/warmup_wrong", "moved w by"),
    "(step + 1) / 4": numbers("schedulers/lambda/warmup", "moved w by"),
}
print(chart(rates, x_label="step", y_label="rate the update used"))
