"""The rates of a run as planned, and with two wrong lengths of the cosine."""

from figures.stored import numbers
from figures.svg import chart

SNIPPET = "practice/warmup-cosine/wrong"
NAMES = {"as planned": "as planned", "in epochs": "T_max in epochs", "in batches": "counted in batches"}
RATES = {name: [value / 100 for value in numbers(SNIPPET, label)[:20]] for name, label in NAMES.items()}
print(chart(RATES, x_label="update", y_label="learning rate"))
