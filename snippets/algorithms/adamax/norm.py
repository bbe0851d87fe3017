"""Adam's denominator with powers and roots of p in the place of 2: as p grows,
it approaches the faded maximum of Adamax.
"""

import torch

gradients = [1.0, 16.0, 1.0, 2.0]
beta2 = 0.5
for p in 1, 2, 4, 10, 100:
    average = 0.0
    for gradient in gradients:
        average = beta2**p * average + (1 - beta2**p) * gradient**p
    print(f"p={p}: denominator {average ** (1 / p):.4f}")

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.Adamax([w], betas=(0.9, beta2))
for gradient in gradients:
    w.grad = torch.full_like(w, gradient)
    optimizer.step()
print(f"Adamax: exp_inf {optimizer.state[w]['exp_inf'].item():.4f}")
