"""Data that do not determine the weights leave them where they began; a decay
takes away what the data do not hold.
"""

import torch

x = torch.tensor([[1.0, 1.0], [2.0, 2.0]], dtype=torch.float64)
y = torch.tensor([2.0, 4.0], dtype=torch.float64)
new = torch.tensor([1.0, 0.0], dtype=torch.float64)
for weight_decay in 0.0, 0.5:
    w = torch.tensor([5.0, -3.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.AdamW([w], lr=0.01, weight_decay=weight_decay)
    for _ in range(1000):
        optimizer.zero_grad()
        loss = ((x @ w - y) ** 2).mean()
        loss.backward()
        optimizer.step()
    print(f"weight_decay {weight_decay}: w", *(f"{v:.3f}" for v in w.tolist()))
    print(f"  loss {loss.item():.4f}, at x = (1, 0) it says {new @ w:.3f}")
