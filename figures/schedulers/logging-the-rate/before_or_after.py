"""The rate that each update used, and the one that is logged after scheduler.step()."""

from figures.stored import numbers
from figures.svg import chart

rates = {
    "used": numbers("schedulers/logging-the-rate/before_or_after", "moved"),
    "logged after": numbers("schedulers/logging-the-rate/before_or_after", "after"),
}
print(chart(rates, x_label="step", y_label="rate (cosine with warm restarts)"))
