"""Two gradients stacked into one matrix share one step: alone they move
equally far, together the larger one takes most of the step.
"""

import torch

EXACT = {"ns_coefficients": (2.0, -1.5, 0.5), "ns_steps": 20}  # all at one


def moved(gradient):
    w = torch.zeros_like(gradient, requires_grad=True)
    w.grad = gradient
    torch.optim.Muon([w], lr=1.0, weight_decay=0.0, **EXACT).step()
    return w.detach()


query, key = 4 * torch.eye(4), torch.eye(4)
for name, w in ("query", moved(query)), ("key", moved(key)):
    print(f"{name} alone: moved {w.norm().item():.1f}")
stacked = moved(torch.cat([query, key]))  # 8 x 4: scaled by sqrt(8 / 4)
for name, w in zip(("query", "key"), stacked.split(4), strict=True):
    print(f"{name} stacked: moved {w.norm().item():.1f}")
attention = torch.nn.MultiheadAttention(4, 1)
print("in_proj_weight", tuple(attention.in_proj_weight.shape))
