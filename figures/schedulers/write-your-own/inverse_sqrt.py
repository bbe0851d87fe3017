"""The rates of the two groups under a scheduler of one's own."""

from figures.stored import numbers
from figures.svg import chart

rates = {name: numbers("schedulers/write-your-own/inverse_sqrt", f"{name:6}") for name in ("weight", "bias")}
print(chart(rates, x_label="step", y_label="rate (warm-up over 4 steps)"))
