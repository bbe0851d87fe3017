"""What each of two processes holds with DDP, ZeRO and FSDP2: weights, gradients and Adam's state, as lengths."""

from figures.stored import rows
from figures.svg import COLOURS, box, figure, text

WAYS = "DDP and Adam", "DDP and ZeRO", "FSDP2 and Adam"
PARTS = "weights", "gradients", "state"
WIDTH, LEFT, BAR, STEP = 420, 66, 24, 96

held = {}  # "DDP and Adam, rank 0: weights 64, gradients 64, state 128 KiB"
for row in rows("practice/sharded/bytes"):
    held[" ".join(row[:3]).rstrip(","), int(row[4].rstrip(":"))] = [float(word.rstrip(",")) for word in row[6:11:2]]
scale = (WIDTH - LEFT - 2) / max(map(sum, held.values()))

shapes = []
for row, way in enumerate(WAYS):
    top = 20 + row * STEP
    shapes.append(text(0, top - 5, way, weight=600))
    for rank in range(2):
        x, y = LEFT, top + 4 + rank * (BAR + 6)
        shapes.append(text(LEFT - 8, y + 17, f"rank {rank}", "end"))
        for number, size in enumerate(held[way, rank]):
            shapes.append(box(x + 1, y, size * scale - 2, BAR, COLOURS[number], filled=0.2))
            shapes.append(text(x + size * scale / 2, y + 17, f"{size:g}", "middle"))
            x += size * scale
y = len(WAYS) * STEP + 4
for x, (number, part) in zip((LEFT, LEFT + 90, LEFT + 196), enumerate(PARTS), strict=True):
    shapes += [box(x, y - 12, 14, 14, COLOURS[number], filled=0.2), text(x + 20, y, part)]
words = "; ".join(
    f"{way}, rank {rank}: weights {sizes[0]:g}, gradients {sizes[1]:g}, state {sizes[2]:g}"
    for (way, rank), sizes in held.items()
)
print(figure(WIDTH, y + 10, f"What a process holds, in KiB. {words}.", *shapes))
