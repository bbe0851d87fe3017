"""Noisy gradients, one in 500 of them fifty times as large: five seeds, a grid
of rates for each.
"""

import torch

CONTESTANTS = {
    "Adam": (torch.optim.Adam, {}),
    "Adamax": (torch.optim.Adamax, {}),
    "Adamax, betas=(0.9, 0.99)": (torch.optim.Adamax, {"betas": (0.9, 0.99)}),
}
curvature = torch.tensor([1.0, 25.0], dtype=torch.float64)
torch.manual_seed(0)
noise = torch.randn(2000, 5, 2, device="cpu", dtype=torch.float64)
rare = torch.rand(2000, 5, 1, device="cpu") < 1 / 500
noise = torch.where(rare, 50 * noise, noise)
noise = noise.to(curvature)  # a row for each of the five seeds
for name, (optimizer_class, options) in CONTESTANTS.items():
    print(f"{name}, mean loss of the last 1000 of 2000 steps")
    for lr in 0.003, 0.01, 0.03, 0.1, 0.3:
        start = torch.tensor([[-3.0, 2.0]] * 5, dtype=torch.float64)
        w = start.requires_grad_()
        optimizer = optimizer_class([w], lr=lr, **options)
        losses = []
        for step_noise in noise:
            w.grad = curvature * w.detach() + step_noise
            optimizer.step()
            losses.append((curvature * w.detach() ** 2 / 2).sum(dim=1))
        late = torch.stack(losses[1000:]).mean(dim=0)
        print(
            f"  lr={lr}: {late.mean():.4f}, "
            f"from {late.min():.4f} to {late.max():.4f}"
        )
