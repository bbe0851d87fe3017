"""The picture that a link to this site brings along: `python -m tools.social` draws docs/assets/social.png."""

import sys
from pathlib import Path

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt

from checks import ROOT
from figures.stored import numbers

PICTURE = ROOT / "docs/assets/social.png"


def draw(to: Path) -> None:
    """1200 by 630 pixels: the name, what it is, and the rates of both orders, from the stored outputs."""
    with plt.rc_context({"font.family": "DejaVu Sans", "text.color": "white", "font.size": 22}):
        figure = plt.figure(figsize=(12, 6.3), dpi=100, facecolor="#303f9f")
        figure.text(0.06, 0.76, "optim explain", fontsize=60, weight="bold")
        figure.text(0.06, 0.62, "How torch.optim works,\ntold with programs that run", fontsize=27, va="top")
        axes = figure.add_axes((0.56, 0.14, 0.4, 0.5), facecolor="none")
        for order, colour, style in ("optimizer first", "#ffffff", "o-"), ("scheduler first", "#ffab70", "s--"):
            rates = numbers("schedulers/step-order/versions", f"{'ExponentialLR':18}{order}")
            axes.plot(rates, style, color=colour, linewidth=4, markersize=11, label=order)
        axes.legend(frameon=False, fontsize=19)
        axes.tick_params(colors="white", labelsize=16)
        for side, spine in axes.spines.items():
            spine.set_visible(side in ("left", "bottom"))
            spine.set_color("white")
        figure.savefig(to, metadata={"Software": None})
        plt.close(figure)


if __name__ == "__main__":
    draw(Path(sys.argv[1]) if sys.argv[1:] else PICTURE)
