"""The row of a word that is in the first batch only, under Adam and under SparseAdam."""

from figures.stored import numbers
from figures.svg import chart

paths = {
    cls: [
        value for start in (0, 10) for value in numbers("algorithms/sparseadam/rows", f"{cls} row 0 from step {start}:")
    ]
    for cls in ("Adam", "SparseAdam")
}
print(chart(paths, x_label="step", y_label="a weight of the row"))
