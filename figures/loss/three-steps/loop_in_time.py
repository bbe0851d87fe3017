"""The calls of a training loop in their order, and what each of them writes."""

from figures.svg import COLOURS, arrow, box, code, figure, text

WRITES = {  # call: what it writes, and what then stands there
    "zero_grad()": {".grad": "None"},
    "backward()": {".grad": "+ gradient"},
    "optimizer.step()": {"the parameters": "updated", "the optimizer's state": "updated"},
    "scheduler.step()": {"the learning rate": "the next one"},
}
ONCE = {"zero_grad()": "once a batch, in this order:", "scheduler.step()": "last, once an epoch or once a batch:"}
WIDTH, LEFT, ROW = 420, 158, 38

shapes, y = [], 0
for number, (call, written) in enumerate(WRITES.items()):
    if call in ONCE:
        y += 24
        shapes.append(text(16, y - 6, ONCE[call]))
    shapes.append(code(16, y + 21, call, "start"))
    for thing, becomes in written.items():
        shapes.append(box(LEFT, y, WIDTH - LEFT - 1, ROW - 8, COLOURS[number], filled=0.15))
        shapes += [text(LEFT + 10, y + 20, thing), text(WIDTH - 11, y + 20, becomes, "end")]
        y += ROW
shapes.append(arrow(5, 6, 5, y))
description = "In the order of time. " + " ".join(
    f"{call} writes {' and '.join(written)}." for call, written in WRITES.items()
)
print(figure(WIDTH, y + 2, description, *shapes))
