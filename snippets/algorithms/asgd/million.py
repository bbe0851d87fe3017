"""At the defaults, what a step reads from the state after a thousand steps, a
million, and a million and two.
"""

import torch

w = torch.zeros(1, requires_grad=True)
w.grad = torch.zeros(1)
optimizer = torch.optim.ASGD([w])
optimizer.step()
state = optimizer.state[w]
for step in 1_000, 1_000_000, 1_000_002:
    state["step"].fill_(step - 1)  # as if the steps before had been taken
    optimizer.step()
    print(
        f"after step {state['step'].item():.0f}: eta "
        f"{state['eta'].item():.5f}, mu {state['mu'].item():.2f}"
    )
