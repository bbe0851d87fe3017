"""In float16 the default eps rounds to 0, and a gradient of 0
makes the weight nan.
"""

import torch

for dtype, eps in (
    (torch.float32, 1e-8),
    (torch.float16, 1e-8),
    (torch.float16, 1e-4),
):
    w = torch.ones(1, dtype=dtype, requires_grad=True)
    w.grad = torch.zeros_like(w)
    torch.optim.Adam([w], eps=eps).step()
    print(dtype, "eps", torch.tensor(eps, dtype=dtype).item(), "w", w.item())
