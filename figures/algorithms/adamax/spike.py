"""The moves of Adam and Adamax at a gradient of twenty and for three thousand steps after it."""

from figures.stored import numbers
from figures.svg import chart

SPIKE = ", at the spike"
adam, adamax = numbers("algorithms/adamax/spike", SPIKE)
values = {
    "Adam": [adam, *numbers("algorithms/adamax/spike", "later: Adam")],
    "Adamax": [adamax, *numbers("algorithms/adamax/spike", "later: Adamax")],
}
print(chart(values, x_label="hundreds of steps after the spike", y_label="move, as a multiple of lr"))
