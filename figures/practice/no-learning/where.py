"""Which question comes first, and where to look if its answer is no."""

from figures.svg import COLOURS, arrow, box, figure, line, text

STEPS = {  # question: where to look if the answer is no
    "Is the first loss that of guessing?": "the loss",
    "Does one batch reach zero?": "loop, or model",
    "Does a step move the weights?": "rate, schedule",
    "Is it better than a constant?": "the data",
}
WIDTH, ROW = 420, 66

shapes, words = [], []
for number, (question, fault) in enumerate(STEPS.items()):
    y = number * ROW + 1
    shapes.append(box(1, y, 262, 34, COLOURS[0], filled=0.08))
    shapes.append(text(12, y + 22, question))
    shapes.append(arrow(130, y + 34, 130, y + ROW))
    shapes.append(text(138, y + 54, "yes"))
    shapes.append(line(263, y + 17, 280, y + 17))
    shapes.append(text(284, y + 14, "no: look at"))
    shapes.append(text(284, y + 30, fault, colour=COLOURS[1], weight=600))
    words.append(f"{question} If not, look at: {fault}.")
y = len(STEPS) * ROW + 1
shapes.append(box(1, y, 262, 34, COLOURS[2], filled=0.12))
shapes.append(text(12, y + 22, "It learns: train longer, tune."))
print(figure(WIDTH, y + 36, " ".join(words), *shapes))
