"""zero_grad() between backward() and step() throws the gradient away: nothing
trains, nothing complains.
"""

import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
for batch in range(3):
    loss = w.square().sum()
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
    print("batch", batch, "loss", loss.item(), "w", w.item())
