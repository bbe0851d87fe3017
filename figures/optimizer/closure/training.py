"""The notebook's LBFGS loop: the loss before each of its first five steps."""

from _stored import numbers
from _svg import chart

losses = {"LBFGS": numbers("optimizer/closure/training", "epoch 0 first losses")}
print(chart(losses, x_label="batch", y_label="loss before the step"))
