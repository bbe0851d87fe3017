"""On a CPU: if GradScaler skips the first step, SGD(fused=True) goes on with a
momentum that was never written.
"""

import torch

FIRST = [float("inf"), 1.0, 1.0]  # the gradient of the first batch overflows


def train(**how):
    w = torch.zeros(1, device="cpu", requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5, momentum=0.5, **how)
    scaler = torch.amp.GradScaler("cpu", init_scale=8.0)
    for slope in FIRST:
        optimizer.zero_grad()
        scaler.scale((w * slope).sum()).backward()
        scaler.step(optimizer)
        scaler.update()
        print(f"  slope {slope}: w = {w.item()}")


# This makes PyTorch fill new memory with NaN. Without it, anything is there.
torch.use_deterministic_algorithms(True)
print("for-loop")
train(foreach=False)
print("fused")
train(fused=True)
torch.use_deterministic_algorithms(False)
