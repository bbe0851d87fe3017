"""The calls of the whole training step, by how often each is made: once a group of batches, or once a batch."""

from figures.svg import COLOURS, arrow, box, code, figure, text

ONCE, EACH = "once a group of batches", "once a batch"
CALLS = [
    (ONCE, "optimizer.zero_grad()"),
    (EACH, "loss = ... / samples, under autocast"),
    (EACH, "scaler.scale(loss).backward()"),
    (ONCE, "scaler.unscale_(optimizer)"),
    (ONCE, "clip_grad_norm_(...)"),
    (ONCE, "scaler.step(optimizer)"),
    (ONCE, "scaler.update()"),
    (ONCE, "scheduler.step(), unless skipped"),
]
WIDTH, ROW = 420, 30

shapes, y, last = [], 34, len(CALLS) - 1
shapes.append(text(24, 22, ONCE, colour=COLOURS[0], weight=600))
for number, (often, call) in enumerate(CALLS):
    opens = often == EACH and CALLS[number - 1][0] == ONCE
    if opens:
        shapes.append(box(34, y + 2, WIDTH - 48, 2 * ROW + 26, COLOURS[1], filled=0.12))
        shapes.append(text(46, y + 20, EACH, colour=COLOURS[1], weight=600))
        y += 24
    shapes.append(code(46 if often == EACH else 24, y + 20, call, "start"))
    y += ROW
    if often == EACH and CALLS[number + 1][0] == ONCE:
        y += 6
shapes.insert(0, box(12, 1, WIDTH - 14, y + 3, COLOURS[0], filled=0.06))
shapes.append(arrow(4, 6, 4, y))
description = "In the order of time. " + " ".join(f"{call}: {often}." for often, call in CALLS)
print(figure(WIDTH, y + 6, description, *shapes))
