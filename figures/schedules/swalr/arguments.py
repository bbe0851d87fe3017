"""Ways from the same rate to swa_lr."""

from figures.stored import numbers
from figures.svg import chart

lines = {
    "swa_lr=0.02": "swa_lr=0.02    ",
    "swa_lr=0.2": "swa_lr=0.2     ",
    "linear": "linear         ",
    "anneal_epochs=4": "anneal_epochs=4",
}
rates = {name: numbers("schedules/swalr/arguments", label.strip()) for name, label in lines.items()}
print(chart(rates, x_label="call of scheduler.step()", y_label="learning rate"))
