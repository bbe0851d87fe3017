"""The lowest loss so far after each pass, for SGD, Adam and LBFGS on the same curve fit."""

from figures.stored import numbers
from figures.svg import chart

losses = {name: numbers("algorithms/lbfgs/fit", f"{name} losses:") for name in ("SGD", "Adam", "LBFGS")}
print(chart(losses, x_label="pass", y_label="lowest loss so far", log=True))
