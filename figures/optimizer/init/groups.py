"""What may be passed to an optimizer, and the parameter groups that it becomes."""

import re

from figures.stored import SNIPPETS
from figures.svg import COLOURS, arrow, box, figure, text

LINE = re.compile(r"(?P<form>.+?) +group (?P<index>\d): (?P<count>\d) tensors, lr (?P<lr>\S+)(?P<names>.*)")
found = [LINE.match(line) for line in (SNIPPETS / "optimizer/init/list_of_dicts.out").read_text().splitlines()]
forms = {match["form"]: [one for one in found if one["form"] == match["form"]] for match in found}
PASSED = {
    "a generator": "parameters()",
    "a list": "[weight, bias]",
    "dicts": "[{…}, {…}]",
    "named": "named_parameters()",
}
WIDTH, LEFT, MIDDLE, HEIGHT, GAP = 420, 178, 214, 46, 12

shapes, y = [text(0, 14, "what you pass"), text(MIDDLE, 14, "param_groups, a list of dicts")], 26
for number, (form, groups) in enumerate(forms.items()):
    colour, height = COLOURS[number], len(groups) * (HEIGHT + 6) - 6
    shapes += [
        box(1, y, LEFT, height, colour),
        text(10, y + height / 2 - 4, form, colour=colour, weight=600),
        text(10, y + height / 2 + 14, PASSED[form]),
        arrow(LEFT + 4, y + height / 2, MIDDLE - 4, y + height / 2, colour),
    ]
    for group in groups:
        names = f", names: {', '.join(group['names'].split())}" if group["names"] else ""
        count = f"{group['count']} tensor{'s' * (group['count'] != '1')}"
        shapes += [
            box(MIDDLE, y, WIDTH - MIDDLE - 1, HEIGHT, colour, filled=0.08),
            text(MIDDLE + 10, y + 19, f"group {group['index']}: {count}", colour=colour, weight=600),
            text(MIDDLE + 10, y + 37, f"lr {group['lr']}{names}"),
        ]
        y += HEIGHT + 6
    y += GAP - 6
words = (
    f"{form} ({PASSED[form]}) becomes " + " and ".join(f"a group of {g['count']} with lr {g['lr']}" for g in groups)
    for form, groups in forms.items()
)
print(figure(WIDTH, y, ". ".join(words) + ".", *shapes))
