"""The notebook's LBFGS loop: the loss before each of its first five steps."""

from figures.stored import numbers
from figures.svg import chart

losses = {"LBFGS": numbers("optimizer/closure/training", "epoch 0 first losses")}
print(chart(losses, x_label="batch", y_label="loss before the step"))
