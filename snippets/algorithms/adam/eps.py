"""eps is no smallest rate: a gradient far below it takes a
step far below lr.
"""

import torch

w = torch.zeros(5, dtype=torch.float64, requires_grad=True)
w.grad = torch.tensor([1.0, 1e-6, 1e-8, 1e-10, 0.0], dtype=torch.float64)
torch.optim.Adam([w], lr=1.0, eps=1e-8).step()
for slope, moved in zip(w.grad.tolist(), w.tolist(), strict=True):
    print(f"gradient {slope:g} moves w by {abs(moved):.4f}")
