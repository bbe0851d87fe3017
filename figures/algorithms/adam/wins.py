"""Six weights of very different curvature: the loss of each optimizer at its best rate, every 40 steps."""

from figures.stored import rows
from figures.svg import chart

losses, turned, name = {}, "", ""
for line in rows("algorithms/adam/wins"):
    if line[0] == "axes":
        turned = ", turned" if line[-1] == "turned" else ""
    elif "best" in line:
        name = " ".join(line[: line.index("best")]) + turned
    elif line[0] == "loss" and (not turned or name.startswith("Adam")):
        losses[name] = [float(word) for word in line[1:]]
print(chart(losses, x_label="step / 40", y_label="loss, each at its best rate", log=True))
