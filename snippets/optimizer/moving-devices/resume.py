"""Move, then load the optimizer's state, and the state has the new dtype; load,
then move, and Adam fails.
"""

import torch


def step(model, optimizer):
    optimizer.zero_grad()
    model(torch.ones(1, 2, dtype=model.weight.dtype)).sum().backward()
    optimizer.step()


model = torch.nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters())
step(model, optimizer)
saved = optimizer.state_dict()

for order in "move, load", "load, move":
    model = torch.nn.Linear(2, 1)
    optimizer = torch.optim.Adam(model.parameters())
    if order == "move, load":
        model.double()
        optimizer.load_state_dict(saved)
    else:
        optimizer.load_state_dict(saved)
        model.double()
    try:
        step(model, optimizer)
        print(f"{order}: {optimizer.state[model.weight]['exp_avg'].dtype}")
    except RuntimeError as error:
        print(f"{order}: RuntimeError: {error}")
