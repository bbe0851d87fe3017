"""Stairs of three steps, of two, and with a smaller fall."""

from figures.stored import numbers
from figures.svg import chart

lines = {
    "step_size=3": "step_size=3, gamma=0.1",
    "step_size=2": "step_size=2, gamma=0.1",
    "gamma=0.5": "step_size=3, gamma=0.5",
}
rates = {name: numbers("schedules/steplr/arguments", label) for name, label in lines.items()}
print(chart(rates, x_label="optimizer step", y_label="learning rate"))
