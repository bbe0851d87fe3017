"""What else the scaler refuses, and what it takes in its place."""

import pickle

import torch

device = torch.get_default_device().type
GradScaler = torch.amp.GradScaler
w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
scaler = GradScaler(device)
scaler.scale(w.sum()).backward()
scaler.unscale_(optimizer)
off = GradScaler(device, enabled=False)

for call in (
    lambda: GradScaler(device, growth_factor=1.0),
    lambda: GradScaler(device, backoff_factor=1.0),
    lambda: scaler.scale(3.0),
    lambda: scaler.update(torch.ones(2)),
    lambda: scaler.load_state_dict(off.state_dict()),
    lambda: pickle.dumps(scaler),
):
    try:
        call()
    except (AssertionError, RuntimeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")

scaler.step(optimizer)
scaler.update(1024.0)
pickle.dumps(scaler)
print("after update(): it can be pickled, its scale", scaler.get_scale())
if state := off.state_dict():
    scaler.load_state_dict(state)
print("the state of a disabled scaler", state, "was not loaded")
