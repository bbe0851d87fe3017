"""On the quadratic, RMSprop's first step leaps across the valley; that of a
corrected average does not.
"""

import torch

RUNS = {
    "RMSprop(lr=0.5)": lambda w: torch.optim.RMSprop([w], lr=0.5),
    "RMSprop(lr=0.05)": lambda w: torch.optim.RMSprop([w], lr=0.05),
    "Adam(lr=0.5, betas=(0.0, 0.99))": lambda w: torch.optim.Adam(
        [w], lr=0.5, betas=(0.0, 0.99)
    ),
}
for name, make in RUNS.items():
    w = torch.tensor([-3.0, 2.0], dtype=torch.float64, requires_grad=True)
    optimizer = make(w)
    losses = []
    for _ in range(21):
        optimizer.zero_grad()
        x, y = w
        loss = 0.5 * (x**2 + 25 * y**2)
        losses.append(loss.item())
        loss.backward()
        optimizer.step()
    print(name)
    shown = (f"{step}: {losses[step]:.3f}" for step in (0, 1, 3, 20))
    print("  loss after step", ", step ".join(shown))
