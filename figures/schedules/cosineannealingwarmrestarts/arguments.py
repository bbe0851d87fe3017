"""Cycles of four, of six, that double, and with a lowest rate."""

from figures.stored import numbers
from figures.svg import chart

names = "T_0=4", "T_0=6", "T_mult=2", "eta_min=0.05"
rates = {name: numbers("schedules/cosineannealingwarmrestarts/arguments", name) for name in names}
print(chart(rates, x_label="optimizer step", y_label="learning rate"))
