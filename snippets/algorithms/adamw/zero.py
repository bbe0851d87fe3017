"""A gradient of zero: Adam decays by lr whatever weight_decay
is, AdamW by lr * weight_decay.
"""

import torch

for cls in torch.optim.Adam, torch.optim.AdamW:
    for weight_decay in 0.1, 0.001:
        w = torch.ones(1, dtype=torch.float64, requires_grad=True)
        w.grad = torch.zeros_like(w)
        optimizer = cls([w], lr=0.01, weight_decay=weight_decay)
        for step in range(1, 101):
            optimizer.step()
            if step in (1, 100):
                told = (
                    f"{cls.__name__} weight_decay {weight_decay}, step {step}"
                )
                print(f"{told}: w {w.item():.4f}")
