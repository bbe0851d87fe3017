"""A decay with a warm-up that multiplies, and with one that overwrites."""

from figures.stored import numbers
from figures.svg import chart

rates = {
    "multiplies": numbers("schedulers/two-schedulers/both_multiply", "rate"),
    "overwrites": numbers("schedulers/two-schedulers/one_overwrites", "warm-up first rates"),
}
print(chart(rates, x_label="epoch", y_label="rate: a decay, and a warm-up that …"))
