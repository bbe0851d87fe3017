"""Two cycles in three modes, and one with another way down."""

from figures.stored import numbers
from figures.svg import chart

cycles = numbers("schedules/cycliclr/arguments", "  lr      ")
shown = {"triangular": 0, "triangular2": 2, "exp_range": 3, "4 up, 2 down": 1}
rates = {name: cycles[12 * place : 12 * place + 12] for name, place in shown.items()}
print(chart(rates, x_label="optimizer step", y_label="learning rate"))
