"""The rate of each epoch, a warm-up of five and then half a cosine: the picture where no script runs."""

from figures.stored import numbers
from figures.svg import chart

rates = {"lr": numbers("explore/schedules/opening", "lr")}
print(chart(rates, x_label="epoch", y_label="learning rate: LinearLR, then CosineAnnealingLR"))
