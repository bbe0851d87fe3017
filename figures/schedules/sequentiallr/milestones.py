"""Warm-up and cosine with the milestone on time, early, late, and at zero."""

from figures.stored import numbers
from figures.svg import chart

names = [f"milestones=[{milestone}]" for milestone in (4, 2, 6, 0)]
rates = {name: numbers("schedules/sequentiallr/milestones", name) for name in names}
print(chart(rates, x_label="optimizer step", y_label="learning rate"))
