"""The rates of a run that goes on, and of one whose scheduler was built after the optimizer's state was loaded."""

from figures.stored import numbers
from figures.svg import chart

rates = {how: numbers("schedulers/resume/built_after", how) for how in ("built, then loaded", "loaded, then built")}
print(chart(rates, x_label="epoch", y_label="rate the epoch used; the break is before epoch 3"))
