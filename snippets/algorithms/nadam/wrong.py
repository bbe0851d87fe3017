"""Adam replaced by NAdam and no rate named: the rate has doubled, and at the
same rate NAdam goes less far.
"""

import torch

RUNS = {
    "Adam": torch.optim.Adam,
    "NAdam": torch.optim.NAdam,
    "NAdam at Adam's rate": lambda params: torch.optim.NAdam(params, lr=0.001),
}

for name, make_optimizer in RUNS.items():
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = -torch.ones_like(
        w
    )  # slope -1: one step of Adam adds its rate to w
    optimizer = make_optimizer([w])
    for _ in range(50):
        optimizer.step()
    print(
        f"{name:21} lr {optimizer.defaults['lr']} w after 50 steps "
        f"{w.item():.4f}"
    )
