"""On the quadratic: lr=0.001 never leaves, the default crawls,
a larger eps arrives at once.
"""

import torch

for options in {}, {"lr": 0.001}, {"eps": 0.0001}:
    w = torch.tensor([-3.0, 2.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adadelta([w], **options)
    losses = []
    for _ in range(301):
        optimizer.zero_grad()
        x, y = w
        loss = 0.5 * (x**2 + 25 * y**2)
        losses.append(loss.item())
        loss.backward()
        optimizer.step()
    print(
        options,
        "loss",
        "  ".join(
            f"after step {step}: {losses[step]:.3f}"
            for step in (0, 30, 100, 300)
        ),
    )
