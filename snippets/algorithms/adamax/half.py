"""In float16 Adamax survives a small gradient, which it does
not square, but not a zero.
"""

import torch

for cls in torch.optim.Adam, torch.optim.Adamax:
    for slope in 1.0, 2**-14, 0.0:
        w = torch.zeros(1, dtype=torch.float16, requires_grad=True)
        w.grad = torch.full_like(w, -slope)
        cls([w], lr=0.125).step()
        print(cls.__name__, "gradient", slope, f"moves w by {w.item():.3f}")
