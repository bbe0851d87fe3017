"""Where the first fitting rule wins, the one for block 1 takes 10 and 11 too,
unless the beginning that it looks for ends with a dot.
"""

from torch import nn

blocks = nn.ModuleList(nn.Linear(2, 2) for _ in range(12))
model = nn.ModuleDict({"blocks": blocks})

for dot in "", ".":
    rates = {}
    for name, _ in model.named_parameters():
        for block in range(12):
            if name.startswith(f"blocks.{block}{dot}"):
                rates[name] = 0.5 ** (11 - block)
                break
    for name in "blocks.1.weight", "blocks.9.weight", "blocks.10.weight":
        print(f"with {dot!r:3} {name:16} rate {rates[name]:.6f}")
