"""A round of a GAN: the calls in the order of time, and what each of them leaves in the two networks' .grad."""

from figures.svg import COLOURS, arrow, box, code, figure, text

PLAYERS = ("discriminator", "generator")
LEFT = "+ left over"
TURNS = {  # the player whose turn it is: call, what it leaves in .grad of the discriminator and of the generator
    "discriminator": {
        "d_optimizer.zero_grad()": ("None", ""),
        "d_loss.backward()": ("its own", ""),
        "d_optimizer.step()": ("is read", ""),
    },
    "generator": {
        "g_optimizer.zero_grad()": ("", "None"),
        "g_loss.backward()": (LEFT, "its own"),
        "g_optimizer.step()": ("", "is read"),
    },
}
WIDTH, ROW, COLUMN = 420, 34, 112
columns = [WIDTH - 2 * COLUMN, WIDTH - COLUMN]

shapes, words, y = [], [], 20
for x, player in zip(columns, PLAYERS, strict=True):
    shapes.append(text(x + COLUMN / 2, 12, f"{player}'s", "middle"))
    shapes.append(code(x + COLUMN / 2, 28, ".grad"))
for number, (player, calls) in enumerate(TURNS.items()):
    y += 24
    shapes.append(text(14, y - 8, f"the {player}'s turn", colour=COLOURS[number], weight=600))
    for call, grads in calls.items():
        shapes.append(code(14, y + 18, call, "start"))
        for x, grad, owner in zip(columns, grads, PLAYERS, strict=True):
            if grad:
                foreign = grad == LEFT
                shapes.append(
                    box(x + 4, y, COLUMN - 6, ROW - 6, COLOURS[1 if foreign else number], 0.4 if foreign else 0.12)
                )
                shapes.append(text(x + COLUMN / 2, y + 18, grad, "middle", weight=600 if foreign else 400))
                words.append(f"{call}: the {owner}'s .grad: {grad}.")
        y += ROW
shapes.append(arrow(5, 24, 5, y - 2))
print(figure(WIDTH, y + 2, "In the order of time. " + " ".join(words), *shapes))
