"""Weights in front of a normalization: their length does not change the loss,
but it decides how far a step turns them, and weight decay decides the length.
"""

import torch
from torch import nn

STEPS, EVERY = 800, 100
torch.manual_seed(0)
with torch.device("cpu"):  # the same numbers on every device
    inputs = torch.randn(STEPS, 32, 64, dtype=torch.float64)
    noise = torch.randn(STEPS, 32, dtype=torch.float64)
    direction = torch.randn(64, dtype=torch.float64)
where = torch.get_default_device()
inputs, noise, direction = (t.to(where) for t in (inputs, noise, direction))


def loss_of(w, x, disturbance):
    y = x @ w
    normalized = (y - y.mean()) / y.std()
    return nn.functional.mse_loss(normalized, x[:, 0] + disturbance)


def run(length, weight_decay):
    w = (direction * length / direction.norm()).requires_grad_()
    options = {"betas": (0.9, 0.99), "weight_decay": weight_decay}
    optimizer = torch.optim.AdamW([w], lr=0.02, **options)
    turns = []
    for x, disturbance in zip(inputs, noise, strict=True):
        before = w.detach().clone()
        optimizer.zero_grad()
        loss_of(w, x, disturbance).backward()
        optimizer.step()
        cosine = nn.functional.cosine_similarity(before, w.detach(), dim=0)
        turns.append(torch.rad2deg(torch.acos(cosine)))
    return w.norm().item(), torch.stack(turns).view(-1, EVERY).mean(1).tolist()


losses = [loss_of(direction * s, inputs[0], noise[0]).item() for s in (1, 8)]
print(f"loss with w {losses[0]:.6f}, with 8 w {losses[1]:.6f}")
print(f"degrees a step turns w, mean of each {EVERY} steps")
for weight_decay in 0.0, 0.5:
    for length in 0.5, 8.0:
        last, turns = run(length, weight_decay)
        label = f"weight_decay {weight_decay} length {length}"
        shown = (f"{turn:.1f}" for turn in turns)
        print(f"{label} to {last:.1f}, turns", *shown)
