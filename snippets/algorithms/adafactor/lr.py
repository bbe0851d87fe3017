"""The step of Adafactor is a share of the weights' size: lr is the most
that this share can be, and from some step on 1 / sqrt(step) is less.
"""

import torch


def rms(x):
    return x.detach().square().mean().sqrt().item()


for size in 10.0, 1.0, 0.1, 0.0:
    w = torch.full((4,), size, requires_grad=True)
    w.grad = torch.ones(4)
    torch.optim.Adafactor([w], lr=0.01).step()
    print(f"lr=0.01, weights {size:4}: moved by {abs(rms(w) - size):.0e}")

STEPS = 1, 4, 100, 400
for lr in 1.0, 0.1, 0.01:
    w = torch.ones(4, requires_grad=True)
    optimizer = torch.optim.Adafactor([w], lr=lr)
    shares = []
    for step in range(1, max(STEPS) + 1):
        w.grad = torch.ones(4) * (-1) ** step  # back and forth
        before = w.detach().clone()
        optimizer.step()
        if step in STEPS:
            shares.append(f"{rms(w - before) / rms(before):.3f}")
    print(f"lr={lr}: share moved in steps {STEPS}:", *shares)
