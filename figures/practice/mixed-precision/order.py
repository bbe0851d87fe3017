"""The calls of a mixed-precision step in their order, and what .grad holds after each of them."""

from figures.stored import rows
from figures.svg import COLOURS, arrow, box, code, figure, text

CALLS = {  # as in the output: as in a loop, what it does
    "backward()": ("scaler.scale(loss).backward()", "gradients of the scaled loss"),
    "unscale_()": ("scaler.unscale_(optimizer)", "divides them by the scale"),
    "clip": ("clip_grad_norm_(...)", "sees the true gradient"),
    "step()": ("scaler.step(optimizer)", "steps, if all are finite"),
    "update()": ("scaler.update()", "the next scale"),
}
table = rows("practice/mixed-precision/order")
WIDTH, ROW = 420, 46

shapes, y, words = [arrow(5, 4, 5, ROW * len(CALLS))], 0, []
for number, (row, (call, does)) in enumerate(zip(table[1:], CALLS.values(), strict=False)):
    gradient = row[row.index(".grad") + 1].rstrip("0").rstrip(".")
    shapes.append(code(16, y + 18, call, "start"))
    shapes.append(text(16, y + 35, does))
    shapes.append(box(282, y + 3, 137, 34, COLOURS[min(number, 2)], filled=0.15))
    shapes.append(text(350, y + 25, f".grad {gradient}", "middle"))
    words.append(f"After {call}, which {does}, .grad is {gradient}.")
    y += ROW
print(figure(WIDTH, y, " ".join(words), *shapes))
