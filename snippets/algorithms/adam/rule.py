"""Adam in eight lines: gradients a million times apart take
the same steps, as in the class.
"""

import torch

curvature = torch.tensor([1000.0, 1.0, 0.001], dtype=torch.float64)
w = torch.ones_like(curvature, requires_grad=True)
lr, (beta1, beta2), eps = 0.125, (0.9, 0.999), 1e-8
optimizer = torch.optim.Adam([w], lr=lr, betas=(beta1, beta2), eps=eps)

p = torch.ones_like(curvature)
exp_avg = exp_avg_sq = torch.zeros_like(curvature)
for step in range(1, 5):
    optimizer.zero_grad()
    (curvature * w**2 / 2).sum().backward()
    optimizer.step()

    grad = curvature * p
    exp_avg = beta1 * exp_avg + (1 - beta1) * grad
    exp_avg_sq = beta2 * exp_avg_sq + (1 - beta2) * grad**2
    mean = exp_avg / (1 - beta1**step)  # the bias correction
    mean_sq = exp_avg_sq / (1 - beta2**step)
    p = p - lr * mean / (mean_sq.sqrt() + eps)

    print("step", step, "torch.optim.Adam", *(f"{x:.4f}" for x in w.tolist()))
    print("step", step, "the rule        ", *(f"{x:.4f}" for x in p.tolist()))
