"""The notebook's last two training loops: the median loss of each epoch, without and with a scheduler."""

from figures.stored import numbers
from figures.svg import chart

medians = numbers("schedulers/what-it-changes/training", "median loss")
losses = {"without": medians[:10], "with LambdaLR": medians[10:]}
print(chart(losses, x_label="epoch", y_label="median loss", log=True))
