"""Without zero_grad() every backward() adds to the gradients
before it: 3, 6, 9.
"""

import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
for batch in range(3):
    before = w.item()
    loss = (3 * w).sum()  # its gradient is 3
    loss.backward()
    optimizer.step()
    moved = w.item() - before
    print("batch", batch, "grad", w.grad.item(), "moved w by", moved)
