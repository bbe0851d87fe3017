"""Adadelta's rate is the root mean square of its own last
steps: the rule as a function, equal to the class.
"""

import torch


def adadelta_step(w, grad, state, lr=1.0, rho=0.9, eps=1e-6, weight_decay=0):
    grad = grad + weight_decay * w
    square_avg = rho * state["square_avg"] + (1 - rho) * grad**2
    delta = ((state["acc_delta"] + eps) / (square_avg + eps)).sqrt() * grad
    state["acc_delta"] = rho * state["acc_delta"] + (1 - rho) * delta**2
    state["square_avg"] = square_avg
    return w - lr * delta


w = torch.zeros(2, dtype=torch.float64, requires_grad=True)
w.grad = torch.tensor([-1.0, -100.0], dtype=torch.float64)
optimizer = torch.optim.Adadelta([w])
for step in range(1, 5):
    before = w.detach().clone()
    optimizer.step()
    moved = [f"{move:.5f}" for move in (w.detach() - before).tolist()]
    print("step", step, "moved w by", *moved)

for options in {}, {"lr": 0.5, "rho": 0.95, "eps": 1e-4, "weight_decay": 0.1}:
    ours = torch.tensor([3.0, -2.0], dtype=torch.float64)
    w = ours.clone().requires_grad_()
    optimizer = torch.optim.Adadelta([w], **options)
    state = {"square_avg": 0.0, "acc_delta": 0.0}
    for _ in range(100):
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()
        ours = adadelta_step(ours, 2 * ours, state, **options)
    difference = (w - ours).abs().max().item()
    print(options)
    print(f"  largest difference after 100 steps: {difference:.1e}")
