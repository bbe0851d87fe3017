"""The same warm-up and decay, at the same time and one after the other."""

from figures.stored import numbers
from figures.svg import chart

names = {"Chained": "ChainedScheduler", "Sequential": "SequentialLR    "}
rates = {name: numbers("schedules/chainedscheduler/against_sequential", label) for name, label in names.items()}
print(chart(rates, x_label="optimizer step", y_label="learning rate"))
