"""The plateau of the defaults, a higher one, a longer one and none."""

from figures.stored import numbers
from figures.svg import chart

names = {
    "defaults": "defaults     ",
    "factor=0.5": "factor=0.5   ",
    "total_iters=8": "total_iters=8",
    "factor=1.0": "factor=1.0   ",
}
rates = {name: numbers("schedules/constantlr/arguments", label.strip()) for name, label in names.items()}
print(chart(rates, x_label="optimizer step", y_label="learning rate"))
