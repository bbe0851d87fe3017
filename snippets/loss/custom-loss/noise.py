"""With mean a larger batch gives the same gradient on average, with less
spread.
"""

import torch

cpu = torch.Generator("cpu").manual_seed(0)
data = torch.randn(64000, generator=cpu, device="cpu") + 1.0
for size in 1, 4, 16, 64:
    w = torch.zeros(1, requires_grad=True, device="cpu")
    gradients = []
    for batch in data[: 1000 * size].split(size):
        w.grad = None
        (w * batch).mean().backward()
        gradients.append(w.grad.item())
    gradients = torch.tensor(gradients)
    print(
        f"batch of {size:2}  mean gradient {gradients.mean().item():.1f}  "
        f"spread {gradients.std().item():.2f}"
    )
