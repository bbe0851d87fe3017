"""A group for each stage of a model, from the input to the head: a parameter
that belongs to no stage or to two of them raises an error.
"""

import torch
from torch import nn


def layer_groups(model, stages, lr, decay):
    """`stages` has the beginnings of the names, from the input to the head."""
    depths = reversed(range(len(stages)))
    groups = [{"params": [], "lr": lr * decay**depth} for depth in depths]
    for name, p in model.named_parameters():
        found = [i for i, stage in enumerate(stages) if name.startswith(stage)]
        if len(found) != 1:
            raise ValueError(f"{name} belongs to {len(found)} stages")
        groups[found[0]]["params"].append(p)
    return groups


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.token = nn.Embedding(10, 4)
        self.position = nn.Parameter(torch.zeros(3, 4))
        self.blocks = nn.ModuleList(nn.Linear(4, 4) for _ in range(12))
        self.norm = nn.LayerNorm(4)
        self.head = nn.Linear(4, 10)


model = Net()
blocks = [f"blocks.{i}." for i in range(12)]
stages = [("token.", "position"), *blocks, ("norm.", "head.")]
optimizer = torch.optim.AdamW(layer_groups(model, stages, lr=0.5, decay=0.5))
names = {p: name for name, p in model.named_parameters()}
for i in 0, 1, 2, 12, 13:
    group = optimizer.param_groups[i]
    print(f"lr {group['lr']:.5f}", *(names[p] for p in group["params"]))
held = [p for group in optimizer.param_groups for p in group["params"]]
print(
    "parameters:", len(names), "held:", len(held), "different:", len(set(held))
)

without_dot = [f"blocks.{i}" for i in range(12)]
for wrong in blocks, [*stages[:1], *without_dot, *stages[-1:]]:
    try:
        layer_groups(model, wrong, lr=0.5, decay=0.5)
    except ValueError as error:
        print("ValueError:", error)
