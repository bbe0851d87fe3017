"""update() between two optimizers forgets that the second one was unscaled: its
gradient is divided by the scale twice, and nothing is said.
"""

import torch


def train(calls):
    a, b = (torch.zeros(1, requires_grad=True) for _ in range(2))
    first, second = (torch.optim.SGD([w], lr=0.25) for w in (a, b))
    scaler = torch.amp.GradScaler(a.device.type, init_scale=1024.0)
    do = {
        "step a": lambda: scaler.step(first),
        "step b": lambda: scaler.step(second),
        "update": scaler.update,
    }
    scaler.scale(-a.sum() - b.sum()).backward()
    scaler.unscale_(first)
    scaler.unscale_(second)
    for call in calls:
        do[call]()
    print(f"{', '.join(calls)}: a {a.item()}, b {b.item():.5f}")


train(["step a", "update", "step b", "update"])
train(["step a", "step b", "update"])
