"""Adagrad divides each gradient by the root of the sum of its squares so far:
the rule, equal to the class.
"""

import torch


def adagrad(w, grad, state_sum, step, lr, lr_decay=0.0, eps=1e-10):
    state_sum += grad * grad
    clr = lr / (1 + (step - 1) * lr_decay)
    w -= clr * grad / (state_sum.sqrt() + eps)


ours = torch.zeros(2, dtype=torch.float64)
state_sum = torch.zeros_like(ours)
theirs = torch.zeros(2, dtype=torch.float64, requires_grad=True)
theirs.grad = torch.tensor(
    [-1.0, -100.0], dtype=torch.float64
)  # the same slopes at every step
optimizer = torch.optim.Adagrad([theirs], lr=1.0)
for step in range(1, 5):
    before = theirs.detach().clone()
    optimizer.step()
    adagrad(ours, theirs.grad, state_sum, step, lr=1.0)
    one, other = (theirs.detach() - before).tolist()
    print(f"step {step} moved w by {one:.4f} {other:.4f}")

print("the rule and the class agree:", torch.allclose(ours, theirs))
