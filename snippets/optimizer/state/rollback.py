"""load_state_dict() keeps the tensors you give it: train on,
and the snapshot you loaded changes.
"""

import copy

import torch

w = torch.zeros(1, requires_grad=True)
w.grad = torch.ones(1)
optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.5)
optimizer.step()
snapshot = copy.deepcopy(optimizer.state_dict())

for loaded in "a copy", "itself":
    for attempt in 1, 2:
        saved = snapshot if loaded == "itself" else copy.deepcopy(snapshot)
        optimizer.load_state_dict(saved)
        momentum = optimizer.state[w]["momentum_buffer"].item()
        print(f"{loaded}, attempt {attempt} starts with momentum {momentum}")
        optimizer.step()
