"""Ten steps down with three powers, and five steps with the default."""

from figures.stored import numbers
from figures.svg import chart

lines = {
    "power=1.0": "total_iters=10, power=1.0",
    "power=0.5": "total_iters=10, power=0.5",
    "power=2.0": "total_iters=10, power=2.0",
    "total_iters=5": "total_iters=5, power=1.0",
}
rates = {name: numbers("schedules/polynomiallr/arguments", label) for name, label in lines.items()}
print(chart(rates, x_label="optimizer step", y_label="learning rate"))
