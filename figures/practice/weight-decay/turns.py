"""How far a step turns weights in front of a normalization, with weight decay and without, from two lengths."""

import re

from figures.stored import rows
from figures.svg import chart

turns = {}
for line in map(" ".join, rows("practice/weight-decay/before_norm")):
    if found := re.match(r"weight_decay (\S+) length (\S+) to \S+ turns (.*)", line):
        decay, length, values = found.groups()
        name = f"{float(length):g}, {'decay' if float(decay) else 'none'}"
        turns[name] = [float(value) for value in values.split()]
print(chart(turns, x_label="hundreds of steps", y_label="degrees a step turns the weights"))
