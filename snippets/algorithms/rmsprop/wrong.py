"""Adam's rate given to RMSprop: the first step throws a ReLU to the side where
it has no gradient.
"""

import torch

for optimizer_class in torch.optim.Adam, torch.optim.RMSprop:
    # The best value of w is 0.5.
    w = torch.ones(1, dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=0.125)
    for step in range(1, 101):
        optimizer.zero_grad()
        loss = ((torch.relu(w) - 0.5) ** 2).sum()
        loss.backward()
        optimizer.step()
        if step in (1, 2, 100):
            name = f"{optimizer_class.__name__:8}step {step:3}"
            print(f"{name}: loss {loss.item():.4f}, then w {w.item():.4f}")
