"""Adadelta's rate is the root mean square of its own last
steps: the rule, equal to the class.
"""

import torch


def adadelta(w, grad, square_avg, acc_delta, lr=1.0, rho=0.9, eps=1e-6):
    square_avg += (1 - rho) * (grad * grad - square_avg)
    delta = (acc_delta + eps).sqrt() / (square_avg + eps).sqrt() * grad
    acc_delta += (1 - rho) * (delta * delta - acc_delta)
    w -= lr * delta


ours, square_avg, acc_delta = torch.zeros(3, 2, dtype=torch.float64)
theirs = torch.zeros(2, dtype=torch.float64, requires_grad=True)
theirs.grad = torch.tensor(
    [-1.0, -100.0], dtype=torch.float64
)  # the same slopes at every step
optimizer = torch.optim.Adadelta([theirs])
for step in range(1, 5):
    before = theirs.detach().clone()
    optimizer.step()
    adadelta(ours, theirs.grad, square_avg, acc_delta)
    one, other = (theirs.detach() - before).tolist()
    print(f"step {step} moved w by {one:.5f} {other:.5f}")

print("the rule and the class agree:", torch.allclose(ours, theirs))
