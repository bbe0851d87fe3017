"""Two processes with unequal parts of a batch: what each computes, what they exchange, what both use."""

from figures.stored import numbers
from figures.svg import COLOURS, arrow, box, code, figure, text

OUTPUT = "practice/several-processes/averages"
own = numbers(OUTPUT, "each process for itself, mean:")
(average,) = numbers(OUTPUT, "DDP, mean:")
(mean,) = numbers(OUTPUT, "one process with all samples, mean:")
SAMPLES = "samples 1, 2, 3", "sample 10"
WIDTH, BOX, LEFT = 420, 150, (1, 269)

shapes = []
for rank, (x, samples, gradient) in enumerate(zip(LEFT, SAMPLES, own, strict=True)):
    middle, colour = x + BOX / 2, COLOURS[rank]
    shapes.append(text(middle, 14, f"rank {rank}", "middle", colour, 600))
    shapes += [box(x, 24, BOX, 32, colour, filled=0.12), text(middle, 45, samples, "middle")]
    shapes += [
        arrow(middle, 56, middle, 92),
        code(middle + (8 if rank == 0 else -8), 79, "backward()", "start" if rank == 0 else "end"),
    ]
    shapes += [box(x, 92, BOX, 32, colour, filled=0.12), text(middle, 113, f"gradient {gradient:g}", "middle")]
    side = x + BOX if rank == 0 else x
    shapes.append(arrow(side, 108, 176 if rank == 0 else 244, 108))
    shapes += [box(x, 168, BOX, 32, COLOURS[2], filled=0.12), code(middle, 189, f".grad is {average:g}")]
    start = 188 if rank == 0 else 232
    shapes.append(
        f'<path d="M{start} 126V184H{side + (8 if rank == 0 else -8)}" fill="none" stroke="currentColor" '
        'stroke-width="2"/>'
    )
    shapes.append(f'<path d="M{side:g} 184l{8 if rank == 0 else -8} -4v8z" fill="currentColor"/>')
shapes += [
    box(176, 90, 68, 36, COLOURS[2], filled=0.2),
    text(210, 113, f"mean {average:g}", "middle", weight=600),
    text(1, 226, f"One process with all four samples has the gradient {mean:g}."),
]
description = (
    f"Rank 0 has the samples 1, 2, 3 and the gradient {own[0]:g}, rank 1 the sample 10 and the gradient {own[1]:g}. "
    f"During backward() both get the mean, {average:g}. One process with all four samples has the gradient {mean:g}."
)
print(figure(WIDTH, 234, description, *shapes))
