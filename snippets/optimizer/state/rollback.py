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

for attempt in 1, 2:
    optimizer.load_state_dict(copy.deepcopy(snapshot))
    print(
        "a copy loaded, attempt",
        attempt,
        "starts with momentum",
        optimizer.state[w]["momentum_buffer"].item(),
    )
    optimizer.step()

for attempt in 1, 2:
    optimizer.load_state_dict(snapshot)
    print(
        "itself loaded, attempt",
        attempt,
        "starts with momentum",
        optimizer.state[w]["momentum_buffer"].item(),
    )
    optimizer.step()
