"""Constant rates on noisy gradients: the loss of the last weights, of their
average over the second half, and of the last weights under a rate that falls to
zero.
"""

import torch
from torch.optim.lr_scheduler import LinearLR

STEPS = 2000
curvature = torch.tensor([1.0, 25.0], dtype=torch.float64)
torch.manual_seed(0)
noise = torch.randn(STEPS, 5, 2, device="cpu", dtype=torch.float64)
noise = 5 * noise.to(curvature)  # a row for each of the five seeds


def train(lr, falls):
    start = torch.tensor([[-3.0, 2.0]] * 5, dtype=torch.float64)
    w = start.requires_grad_()
    optimizer = torch.optim.ASGD([w], lr=lr, lambd=0, t0=STEPS / 2)
    end_factor = 0.0 if falls else 1.0
    scheduler = LinearLR(optimizer, 1.0, end_factor, total_iters=STEPS)
    for step_noise in noise:
        w.grad = curvature * w.detach() + step_noise
        optimizer.step()
        scheduler.step()
    return w.detach(), optimizer.state[w]["ax"]


for lr in 0.001, 0.003, 0.01, 0.02, 0.04, 0.06:
    last, average = train(lr, falls=False)
    fallen, _ = train(lr, falls=True)
    print(f"lr={lr}")
    found = {"last": last, "average": average, "last of a falling rate": fallen}
    for name, w in found.items():
        loss = (curvature * w**2 / 2).sum(dim=1)
        print(f"  {name}: mean {loss.mean():.4f}, ", end="")
        print(f"from {loss.min():.4f} to {loss.max():.4f}")
