"""NAdam is Adam with the current gradient counted once more, by a weight that
shrinks as mu grows.
"""

import torch

start = torch.tensor([1.0, -2.0], dtype=torch.float64)
lr, beta1, beta2, eps, momentum_decay = 0.5, 0.9, 0.999, 1e-8, 0.004

w = start.clone()
m, v, mu_product = torch.zeros_like(w), torch.zeros_like(w), 1.0
for t in range(1, 6):
    grad = 2 * w  # of the loss w**2
    mu = beta1 * (1 - 0.5 * 0.96 ** (t * momentum_decay))
    mu_next = beta1 * (1 - 0.5 * 0.96 ** ((t + 1) * momentum_decay))
    mu_product *= mu
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * grad**2
    of_grad = (1 - mu) / (1 - mu_product) * grad
    of_average = mu_next / (1 - mu_product * mu_next) * m
    w = w - lr * (of_grad + of_average) / ((v / (1 - beta2**t)).sqrt() + eps)
print("by hand:", [f"{value:.6f}" for value in w.tolist()])

w = start.clone().requires_grad_()
optimizer = torch.optim.NAdam([w], lr=lr)
for _ in range(5):
    optimizer.zero_grad()
    (w**2).sum().backward()
    optimizer.step()
print("NAdam:  ", [f"{value:.6f}" for value in w.tolist()])
