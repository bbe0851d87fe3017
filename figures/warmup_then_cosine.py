"""The rate of each epoch, a warm-up of five and then half a cosine: the picture where no script runs."""

from _stored import numbers
from _svg import chart

rates = numbers("explore/schedules", "lr")
print(
    chart(
        f"SequentialLR of LinearLR and CosineAnnealingLR: the rate rises from {rates[0]} to {max(rates)} "
        f"in {rates.index(max(rates))} epochs and falls to {rates[-1]} in epoch {len(rates) - 1}",
        {"lr": rates},
        x_label="epoch",
        y_label="learning rate: LinearLR, then CosineAnnealingLR",
    )
)
