"""A whole graph and a cut one: how far backward() gets from the loss."""

from figures.svg import COLOURS, arrow, box, code, figure, line, text

BOXES = "w", "prediction", "loss"
WIDTH, HEIGHT, GAP = 112, 50, 41
DASH = "5 4"

shapes = []
for top, cut in (24, False), (146, True):
    title = "cut, and requires_grad_(True) on the loss" if cut else "whole: backward() reaches w.grad"
    shapes.append(text(1, top - 8, title, weight=600))
    for column, name in enumerate(BOXES):
        x = 1 + column * (WIDTH + GAP)
        leaf = name == ("loss" if cut else "w")
        shapes += [
            box(x, top, WIDTH, HEIGHT, COLOURS[0] if leaf else "currentColor", filled=0.1 if leaf else 0.04),
            code(x + WIDTH / 2, top + 22, name),
        ]
        if leaf:
            shapes.append(text(x + WIDTH / 2, top + 40, ".grad filled", "middle", COLOURS[0]))
        elif name == "w":
            shapes.append(text(x + WIDTH / 2, top + 40, ".grad None", "middle"))
        if column:
            shapes.append(arrow(x - GAP, top + 14, x, top + 14))
            if not cut:
                shapes.append(arrow(x, top + 36, x - GAP, top + 36, COLOURS[1], DASH))
    if cut:
        middle = 1 + WIDTH + GAP / 2
        shapes += [
            line(middle, top - 4, middle, top + HEIGHT + 4, 1),
            text(middle, top + HEIGHT + 20, "the cut", "middle"),
        ]
    else:
        shapes.append(text(1, top + HEIGHT + 20, "solid: the values; dashed: the gradient", colour=COLOURS[1]))
print(
    figure(
        3 * WIDTH + 2 * GAP + 2,
        146 + HEIGHT + 28,
        "Above, the graph is whole: w makes the prediction, the prediction makes the loss, and backward() carries the "
        "gradient from the loss to the prediction and on to w. Below, detach() stands between w and the prediction, "
        "and requires_grad_(True) makes a leaf of the loss: "
        "the values still go on to the loss, but backward() ends at the loss, and the gradient of w stays None.",
        *shapes,
    )
)
