"""The cosine, twice as long, and with a lowest rate."""

from figures.stored import numbers
from figures.svg import chart

names = "T_max=10", "T_max=20", "eta_min=0.02"
rates = {name: numbers("schedules/cosineannealinglr/arguments", name) for name in names}
print(chart(rates, x_label="optimizer step", y_label="learning rate"))
