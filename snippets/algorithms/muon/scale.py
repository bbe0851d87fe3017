"""Gradients a thousand times as large, or as small, make the same steps."""

import torch


def trained(factor):
    w = torch.diag(torch.tensor([4.0, 1.0])).requires_grad_()
    optimizer = torch.optim.Muon([w], lr=0.1)
    for _ in range(10):
        optimizer.zero_grad()
        (factor * w.square().sum()).backward()
        optimizer.step()
    return " ".join(f"{x:.1f}" for x in w.diag().tolist())


for factor in 1.0, 1024.0, 1 / 1024:
    print(f"loss times {factor:g}: {trained(factor)}")
