"""What the base class Optimizer owns, and what a subclass such as Adam adds."""

from _svg import COLOURS, box, code, figure, line, text

PARTS = [
    (
        "torch.optim.Optimizer",
        "bookkeeping, the same for all",
        [
            "__init__",
            "add_param_group",
            "zero_grad",
            "state_dict",
            "load_state_dict",
            "register_step_pre_hook",
        ],
    ),
    ("torch.optim.Adam", "what makes it Adam", ["__init__  (its defaults)", "step", "__setstate__"]),
    ("adam(), a function", "the arithmetic", ["_single_tensor_adam", "_multi_tensor_adam", "_fused_adam"]),
]
WIDTH, GAP, HEIGHT = 206, 30, 214

shapes = []
for column, (name, role, methods) in enumerate(PARTS):
    x = column * (WIDTH + GAP) + 1
    shapes += [
        box(x, 1, WIDTH, HEIGHT, COLOURS[column], filled=0.08),
        text(x + WIDTH / 2, 26, name, "middle", COLOURS[column], 600),
        text(x + WIDTH / 2, 46, role, "middle"),
        line(x + 12, 58, x + WIDTH - 12, 58, 0.3),
        *(code(x + 16, 82 + 22 * row, method, "start") for row, method in enumerate(methods)),
    ]
for column in range(2):
    x = (column + 1) * (WIDTH + GAP) - GAP
    shapes += [line(x, 110, x + GAP - 6, 110), f'<path d="M{x + GAP} 110l-8 -4v8z"/>']
description = " ".join(f"{name}: {role}: {', '.join(methods)}." for name, role, methods in PARTS)
print(figure(3 * WIDTH + 2 * GAP + 2, HEIGHT + 2, description, *shapes))
