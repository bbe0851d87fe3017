"""Adam, NAdam and Adam with a smaller first beta on noisy gradients: a grid of
rates, five seeds.
"""

import torch

CONTESTANTS = {
    "Adam": (torch.optim.Adam, {}),
    "NAdam": (torch.optim.NAdam, {}),
    "Adam, betas=(0.5, 0.999)": (torch.optim.Adam, {"betas": (0.5, 0.999)}),
}
curvature = torch.tensor([1.0, 25.0], dtype=torch.float64)
torch.manual_seed(0)
noise = torch.randn(1000, 5, 2, device="cpu", dtype=torch.float64)
noise = noise.to(curvature)  # a row for each of the five seeds
for name, (optimizer_class, options) in CONTESTANTS.items():
    print(name)
    for lr in 0.003, 0.01, 0.03, 0.1:
        start = torch.tensor([[-3.0, 2.0]] * 5, dtype=torch.float64)
        w = start.requires_grad_()
        optimizer = optimizer_class([w], lr=lr, **options)
        losses = []
        for step_noise in noise:
            w.grad = curvature * w.detach() + step_noise
            optimizer.step()
            losses.append((curvature * w.detach() ** 2 / 2).sum(dim=1))
        late = torch.stack(losses[500:]).mean(dim=0)
        print(
            f"  lr={lr}: mean loss of the last 500 steps {late.mean():.4f}, "
            f"from {late.min():.4f} to {late.max():.4f}"
        )
