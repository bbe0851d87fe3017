"""RAdam keeps what Adam keeps: two averages as large as each parameter, and a
count of steps.
"""

import torch

for optimizer_class in torch.optim.RAdam, torch.optim.Adam:
    w = torch.ones(100, 10, requires_grad=True)
    w.grad = torch.ones_like(w)
    optimizer = optimizer_class([w])
    optimizer.step()
    state = optimizer.state[w]
    shapes = ", ".join(f"{key} {tuple(state[key].shape)}" for key in state)
    held = sum(value.nbytes for value in state.values())
    print(f"{optimizer_class.__name__}: {shapes}")
    print(f"  bytes of state: {held / w.nbytes:.3f} times the parameter")
