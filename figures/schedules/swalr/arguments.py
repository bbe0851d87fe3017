<<<<<<< HEAD
"""The default, a shorter way, a straight one, and one that goes up."""
=======
"""Ways from the same rate to swa_lr."""
>>>>>>> schedules

from figures.stored import numbers
from figures.svg import chart

<<<<<<< HEAD
names = "swa_lr=0.2", "anneal_epochs=4", "linear", "swa_lr=2.0"
rates = {name: numbers("schedules/swalr/arguments", name) for name in names}
print(chart(rates, x_label="optimizer step", y_label="learning rate"))
=======
lines = {
    "swa_lr=0.02": "swa_lr=0.02    ",
    "swa_lr=0.2": "swa_lr=0.2     ",
    "linear": "linear         ",
    "anneal_epochs=4": "anneal_epochs=4",
}
rates = {name: numbers("schedules/swalr/arguments", label.strip()) for name, label in lines.items()}
print(chart(rates, x_label="call of scheduler.step()", y_label="learning rate"))
>>>>>>> schedules
