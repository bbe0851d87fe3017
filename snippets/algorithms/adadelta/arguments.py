"""lr scales the finished step and the average never sees it; rho=1.0 is
accepted and makes plain SGD.
"""

import torch


def after_three_steps(**options):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = torch.full_like(w, -0.25)
    optimizer = torch.optim.Adadelta([w], **options)
    for _ in range(3):
        optimizer.step()
    acc_delta = optimizer.state[w]["acc_delta"].item()
    return f"w {w.item():.3g}, acc_delta {acc_delta:.3g}"


defaults = torch.optim.Adadelta([torch.zeros(1)]).defaults
print({name: defaults[name] for name in ("lr", "rho", "eps", "weight_decay")})
print("lr=1.0:  ", after_three_steps(lr=1.0))
print("lr=0.001:", after_three_steps(lr=0.001))
print("rho=1.0: ", after_three_steps(rho=1.0))
