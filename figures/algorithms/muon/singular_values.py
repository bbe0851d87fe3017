"""The four singular values of a gradient after each Newton-Schulz step of Muon."""

from figures.stored import numbers
from figures.svg import chart

values = {
    value: numbers("algorithms/muon/singular_values", f"singular value {value} after 0 to 5 steps:")
    for value in ("100", "10", "1", "0.1")
}
print(chart(values, x_label="Newton-Schulz step", y_label="singular value", log=True))
