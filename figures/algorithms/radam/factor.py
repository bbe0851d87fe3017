"""The share of Adam's step that RAdam takes, and that a linear warm-up takes, over three thousand steps."""

from figures.stored import numbers
from figures.svg import chart

values = {name: numbers("algorithms/radam/factor", name) for name in ("RAdam", "linear")}
print(chart(values, x_label="hundreds of steps", y_label="factor of Adam's step"))
