"""The larger momentum_decay, the sooner the momentum mu is at beta1: its value
at three steps, and the product that the class keeps.
"""

import torch


def mu(t, momentum_decay, beta1=0.9):
    return beta1 * (1 - 0.5 * 0.96 ** (t * momentum_decay))


for momentum_decay in 0.0, 0.004, 0.04, 1000.0:
    w = torch.zeros(1, requires_grad=True)
    w.grad = torch.ones(1)
    optimizer = torch.optim.NAdam([w], momentum_decay=momentum_decay)
    for _ in range(2):
        optimizer.step()
    found = {t: round(mu(t, momentum_decay), 4) for t in (1, 1000, 10000)}
    product = mu(1, momentum_decay) * mu(2, momentum_decay)
    print(f"momentum_decay={momentum_decay}: mu at step", found)
    kept = optimizer.state[w]["mu_product"].item()
    print(f"  mu_product after 2 steps {kept:.6f}, by formula {product:.6f}")
