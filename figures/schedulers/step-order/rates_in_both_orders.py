"""The rate each update used, in both orders of the two step() calls."""

from figures.stored import numbers
from figures.svg import chart

rates = {
    order: numbers("schedulers/step-order/versions", f"{'ExponentialLR':18}{order}")
    for order in ("optimizer first", "scheduler first")
}
print(chart(rates, x_label="epoch", y_label="rate the update used (ExponentialLR, gamma 0.5)"))
