"""Three ways to load the state of one layer into an optimizer that is to have
two: only the last one works.
"""

import torch

old, new = torch.nn.Linear(2, 2), torch.nn.Linear(2, 1)
optimizer = torch.optim.Adam(old.parameters())
new(old(torch.ones(1, 2))).sum().backward()
optimizer.step()
saved = optimizer.state_dict()

for way in "a group more", "in the same group", "load, then add":
    groups = [{"params": [*old.parameters()]}]
    if way == "a group more":
        groups.append({"params": [*new.parameters()]})
    elif way == "in the same group":
        groups[0]["params"] += new.parameters()
    optimizer = torch.optim.Adam(groups)
    try:
        optimizer.load_state_dict(saved)
        optimizer.add_param_group({"params": new.parameters()})
        optimizer.step()
        print(f"{way}: state for {len(optimizer.state)} parameters")
    except ValueError as error:
        print(f"{way}:\n  ValueError: {error}")
