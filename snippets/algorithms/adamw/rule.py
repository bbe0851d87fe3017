"""AdamW in eight lines, equal to torch.optim.AdamW and to Adam with
decoupled_weight_decay.
"""

import torch

lr, (beta1, beta2), eps, weight_decay = 0.125, (0.9, 0.999), 1e-8, 0.5
start = torch.tensor([1.0, -2.0, 4.0], dtype=torch.float64)
optimizers = [
    torch.optim.AdamW(
        [start.clone().requires_grad_()], lr=lr, weight_decay=weight_decay
    ),
    torch.optim.Adam(
        [start.clone().requires_grad_()],
        lr=lr,
        weight_decay=weight_decay,
        decoupled_weight_decay=True,
    ),
]
p, exp_avg, exp_avg_sq = start, torch.zeros_like(start), torch.zeros_like(start)
for step in range(1, 6):
    for optimizer in optimizers:
        (w,) = optimizer.param_groups[0]["params"]
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()

    grad = 2 * p
    p = p * (1 - lr * weight_decay)  # the decay: no gradient in it
    exp_avg = beta1 * exp_avg + (1 - beta1) * grad
    exp_avg_sq = beta2 * exp_avg_sq + (1 - beta2) * grad**2
    mean = exp_avg / (1 - beta1**step)
    mean_sq = exp_avg_sq / (1 - beta2**step)
    p = p - lr * mean / (mean_sq.sqrt() + eps)

print("the rule        ", *(f"{x:.6f}" for x in p.tolist()))
for optimizer in optimizers:
    (w,) = optimizer.param_groups[0]["params"]
    print(f"{type(optimizer).__name__:16}", *(f"{x:.6f}" for x in w.tolist()))
