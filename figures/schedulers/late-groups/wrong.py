"""The rates of a group that the scheduler was built with, and of one that was added after it."""

from figures.stored import numbers
from figures.svg import chart

rates = {name: numbers("schedulers/late-groups/wrong", name) for name in ("first group", "late group")}
print(chart(rates, x_label="epoch", y_label="rate (LinearLR, both groups have lr=1.0)"))
