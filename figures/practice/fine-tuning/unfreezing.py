"""The loss at the first ten updates after the body is unfrozen, at two rates, with a warm-up and without."""

from figures.stored import numbers
from figures.svg import chart

NAMES = "0.03", "0.003", "0.03, warm-up", "0.003, warm-up"

losses = numbers("practice/fine-tuning/first_step", "losses")
series = {name: losses[10 * i : 10 * (i + 1)] for i, name in enumerate(NAMES)}
print(chart(series, x_label="updates after unfreezing", y_label="loss", log=True))
