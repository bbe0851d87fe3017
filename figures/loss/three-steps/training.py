"""The notebook's first training loop: median and largest loss of each epoch."""

from figures.stored import numbers
from figures.svg import chart

losses = {label: numbers("loss/three-steps/training", label) for label in ("median loss", "largest loss")}
print(chart(losses, x_label="epoch", y_label="loss", log=True))
