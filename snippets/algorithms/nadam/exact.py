"""PyTorch builds the average with beta1 and corrects it with the product of mu,
so its early steps are shorter than those of an average built with mu.
"""

import torch

momentum_decay, beta1 = 0.004, 0.9


def mu(t):
    return beta1 * (1 - 0.5 * 0.96 ** (t * momentum_decay))


w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
w.grad = -torch.ones_like(w)  # steady: the root of its square is 1
optimizer = torch.optim.NAdam([w], lr=1.0)
average, product = 0.0, 1.0
for t in range(1, 6):
    before = w.item()
    optimizer.step()

    product *= mu(t)
    average = mu(t) * average + (1 - mu(t)) * 1.0
    of_grad = (1 - mu(t)) / (1 - product)
    of_average = mu(t + 1) / (1 - product * mu(t + 1)) * average
    print(
        f"step {t}: NAdam moves w by {w.item() - before:.3f}, "
        f"built with mu {of_grad + of_average:.3f}"
    )
