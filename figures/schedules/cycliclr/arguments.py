"""The triangles at one height, halved each cycle, shrinking all the time, and with a sudden fall."""

from figures.stored import numbers
from figures.svg import chart

waves = numbers("schedules/cycliclr/arguments", "  lr      ")
shown = {"triangular": 0, "triangular2": 2, "exp_range": 3, "down in 1": 1}
rates = {name: waves[13 * place : 13 * place + 13] for name, place in shown.items()}
print(chart(rates, x_label="optimizer step", y_label="learning rate"))
