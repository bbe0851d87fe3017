"""Clipping changes nothing: the same path with the norm of the gradient held to
0.001 and without.
"""

import torch

for max_norm in 0.001, None:
    w = torch.tensor([-1.2, 1.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Rprop([w])
    for _ in range(100):
        optimizer.zero_grad()
        ((1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2).backward()
        if max_norm is not None:
            torch.nn.utils.clip_grad_norm_([w], max_norm)
        optimizer.step()
    print(f"max_norm {max_norm}: w", *(f"{value:.6f}" for value in w.tolist()))
