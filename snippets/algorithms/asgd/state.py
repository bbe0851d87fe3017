"""ASGD keeps a second set of weights, the average, and three numbers for each
parameter.
"""

import torch

w = torch.ones(100, 10, requires_grad=True)
w.grad = torch.ones_like(w)
optimizer = torch.optim.ASGD([w])
optimizer.step()
state = optimizer.state[w]
for key, value in state.items():
    print(f"w {tuple(w.shape)}: {key} {tuple(value.shape)}")
held = sum(value.nbytes for value in state.values())
print(f"bytes of state: {held / w.nbytes:.3f} times the parameter")
