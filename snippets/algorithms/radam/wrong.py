"""RAdam on data that nobody scaled: five steps throw the weight away, and the
next 495 do not bring it back.
"""

import torch


def train(optimizer_class, scale):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=0.01)
    for step in range(1, 501):
        optimizer.zero_grad()
        (scale * w - scale).square().sum().backward()  # the best w is 1
        optimizer.step()
        if step in (1, 5, 500):
            told = f"{optimizer_class.__name__:5} input {scale:4} step {step:3}"
            print(f"{told} w {w.item():.4g}")


train(torch.optim.Adam, scale=30.0)
train(torch.optim.RAdam, scale=30.0)
train(torch.optim.RAdam, scale=1.0)
