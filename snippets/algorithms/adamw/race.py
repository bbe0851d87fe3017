"""On a quadratic around 0, weight_decay changes nothing of
Adam's path and much of AdamW's.
"""

import torch

RUNS = [
    (torch.optim.Adam, {"lr": 0.1}),
    (torch.optim.Adam, {"lr": 0.1, "weight_decay": 1}),
    (torch.optim.AdamW, {"lr": 0.1, "weight_decay": 1}),
]
for optimizer_class, options in RUNS:
    w = torch.tensor([-3.0, 2.0], dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], **options)
    for _ in range(40):
        optimizer.zero_grad()
        loss = 0.5 * (w[0] ** 2 + 25 * w[1] ** 2)
        loss.backward()
        optimizer.step()
    print(
        f"{optimizer_class.__name__:5} {options!s:30} step 40:",
        "x {:.4f}, y {:.4f}".format(*w.tolist()),
    )
