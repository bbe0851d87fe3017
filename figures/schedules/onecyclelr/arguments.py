"""The cycle, a later peak, straight lines, and three phases."""

from figures.stored import numbers
from figures.svg import chart

cycles = numbers("schedules/onecyclelr/arguments", "  lr      ")
shown = {"default": 0, "pct_start=0.5": 2, "linear": 3, "three_phase": 4}
rates = {name: cycles[10 * place : 10 * place + 10] for name, place in shown.items()}
print(chart(rates, x_label="optimizer step", y_label="learning rate"))
