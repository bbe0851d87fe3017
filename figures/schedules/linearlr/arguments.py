"""The warm-up of the defaults and three that differ in one argument."""

from figures.stored import numbers
from figures.svg import chart

names = {
    "defaults": "defaults        ",
    "end_factor=0.5": "end_factor=0.5  ",
    "total_iters=8": "total_iters=8   ",
    "from 1.0 to 0.0": "from 1.0 to 0.0 ",
}
rates = {name: numbers("schedules/linearlr/arguments", label.strip()) for name, label in names.items()}
print(chart(rates, x_label="optimizer step", y_label="learning rate"))
