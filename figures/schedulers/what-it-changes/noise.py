"""The error over time of the best constant rate and of the best cosine, with noisy targets."""

from figures.stored import numbers
from figures.svg import chart

errors = {
    "constant": numbers("schedulers/what-it-changes/noise", "best constant 0.25, every 48 steps:"),
    "cosine": numbers("schedulers/what-it-changes/noise", "best cosine 1.0, every 48 steps:"),
}
print(chart(errors, x_label="block of 48 steps", y_label="mean error of 32 runs at its end", log=True))
