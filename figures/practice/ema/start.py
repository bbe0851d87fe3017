"""The share of an EMA that is still its first copy, by the number of updates, for three decays."""

from figures.svg import chart

SHARES = {f"decay {decay}": [decay**updates for updates in range(0, 1001, 100)] for decay in (0.99, 0.999, 0.9999)}
print(chart(SHARES, x_label="hundreds of updates", y_label="share of the first copy"))
