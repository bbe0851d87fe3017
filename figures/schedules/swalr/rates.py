"""A cosine, and the same cosine until SWALR takes over."""

from figures.stored import numbers
from figures.svg import chart

then = numbers("schedules/swalr/rule", "  and then  ")
rates = {
    "cosine": numbers("schedules/swalr/rule", "cosine alone ") + then[:8],
    "SWALR": numbers("schedules/swalr/rule", "SWALR from 6") + then[8:],
}
print(chart(rates, x_label="epoch", y_label="learning rate"))
