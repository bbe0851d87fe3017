"""The default, a shorter way, a straight one, and one that goes up."""

from figures.stored import numbers
from figures.svg import chart

names = "swa_lr=0.2", "anneal_epochs=4", "linear", "swa_lr=2.0"
rates = {name: numbers("schedules/swalr/arguments", name) for name in names}
print(chart(rates, x_label="optimizer step", y_label="learning rate"))
