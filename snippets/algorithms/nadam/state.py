"""NAdam keeps two averages as large as each parameter, a count of steps and the
product of the momenta.
"""

import torch

w = torch.ones(100, 10, requires_grad=True)
w.grad = torch.ones_like(w)
optimizer = torch.optim.NAdam([w])
optimizer.step()
state = optimizer.state[w]
for key, value in state.items():
    print(f"w {tuple(w.shape)}: {key} {tuple(value.shape)}")
held = sum(value.nbytes for value in state.values())
print(f"bytes of state: {held / w.nbytes:.3f} times the parameter")
