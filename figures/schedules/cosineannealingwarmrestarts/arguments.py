"""Rounds of five, of ten, of five and ten, and rounds with a lowest rate."""

from figures.stored import numbers
from figures.svg import chart

names = "T_0=5", "T_0=10", "T_mult=2", "eta_min=0.2"
rates = {name: numbers("schedules/cosineannealingwarmrestarts/arguments", name) for name in names}
print(chart(rates, x_label="optimizer step", y_label="learning rate"))
