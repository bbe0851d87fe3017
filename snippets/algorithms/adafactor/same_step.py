"""Weights of about 0.02: a rate of 0.0003 in AdamW and a share of 0.015 in
Adafactor make a first step of the same length.
"""

import torch

for cls, lr in (torch.optim.AdamW, 0.0003), (torch.optim.Adafactor, 0.015):
    start = 0.02 * torch.tensor([[1.0, -1.0], [-1.0, 1.0]])
    w = start.clone().requires_grad_()
    w.grad = torch.ones(2, 2)
    cls([w], lr=lr, weight_decay=0.0).step()
    moved = (w.detach() - start).abs().mean().item()
    print(f"{cls.__name__}, lr={lr}: moved by {moved:.5f}")
