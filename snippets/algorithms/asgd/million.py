"""At the defaults, what ASGD's formulas make of the rate and of mu after a
thousand steps, a million, and a million and two; after 1000, the class agrees.
"""

import torch

w = torch.zeros(1, requires_grad=True)
w.grad = torch.zeros(1)
optimizer = torch.optim.ASGD([w])
options = optimizer.param_groups[0]


def eta_and_mu(step):
    decay = options["lambd"] * options["lr"] * step
    eta = options["lr"] / (1 + decay) ** options["alpha"]
    return eta, 1 / max(1, step - options["t0"])


for _ in range(1_000):
    optimizer.step()
print(f"the class after step 1000: eta {optimizer.state[w]['eta'].item():.5f}")
for step in 1_000, 1_000_000, 1_000_002:
    eta, mu = eta_and_mu(step)
    print(f"after step {step}: eta {eta:.5f}, mu {mu:.2f}")
