"""state is a defaultdict: to read an entry with brackets is to write one."""

import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
print(
    "built:",
    type(optimizer.state).__name__,
    "with",
    len(optimizer.state),
    "entries",
)
print("get:", optimizer.state.get(w), "leaves", len(optimizer.state), "entries")
print("brackets:", optimizer.state[w], "leave", len(optimizer.state), "entry")
print("what a checkpoint would hold:", optimizer.state_dict()["state"])
