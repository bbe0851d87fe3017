"""After the change by hand LambdaLR returns to its line, MultiplicativeLR keeps the half of it."""

from figures.stored import numbers
from figures.svg import chart

lines = numbers("schedules/multiplicativelr/same_curve", "line, LambdaLR")
quotients = numbers("schedules/multiplicativelr/same_curve", "quotient, MultiplicativeLR")
rates = {"LambdaLR": lines[9:], "Multiplicative": quotients[9:]}
print(chart(rates, x_label="optimizer step", y_label="learning rate"))
