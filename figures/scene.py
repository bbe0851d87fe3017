"""The picture of a scene, for readers without scripts."""

import re

from checks.reading.scenes import Design, Scene
from figures import race
from figures.svg import chart


def draw(scene: Scene | Design) -> str:
    """An SVG of what the instrument shows: paths on a surface, or the rates of a schedule."""
    if isinstance(scene, Scene):
        return race.draw(scene)
    kinds = ", then ".join(re.findall(r"\w+LR(?!\(schedulers)\b", scene.schedule))
    return chart({"lr": scene.rates}, x_label="optimizer step", y_label=f"learning rate: {kinds}")
