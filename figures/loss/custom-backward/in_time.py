"""When each method of a Function runs, what it gets and what it hands on."""

from figures.svg import COLOURS, arrow, box, code, figure, text

WIDTH, LEFT, ROW, TOP = 420, 16, 52, 26
PARTS = [  # when, what is called, what it does
    (
        "Softplus.apply(x), in the forward pass:",
        [
            ("forward(x)", "returns the output"),
            ("setup_context(ctx, inputs, output)", "saves what backward() will need"),
        ],
    ),
    (
        "later, loss.backward():",
        [
            ("backward(ctx, grad_output)", "returns a gradient for each input"),
        ],
    ),
]

shapes, y = [], 0
for number, (when, methods) in enumerate(PARTS):
    y += TOP
    shapes.append(text(LEFT, y - 8, when, weight=600))
    for call, does in methods:
        shapes += [
            box(LEFT, y, WIDTH - LEFT - 1, ROW - 8, COLOURS[number], filled=0.12),
            code(LEFT + 10, y + 18, call, "start"),
            text(LEFT + 10, y + 36, does),
        ]
        y += ROW
shapes.append(arrow(5, 6, 5, y - 4))
words = " ".join(f"{when} {', then '.join(f'{call} {does}' for call, does in methods)}." for when, methods in PARTS)
print(figure(WIDTH, y, f"In the order of time. {words}", *shapes))
