"""Gradients whose sum is 0 carry w away, and the step size
grows from epoch to epoch.
"""

import torch

gradients = [0.0625] * 9 + [-0.5625]
print("sum of the gradients:", sum(gradients))
w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.Rprop([w])
for epoch in range(1, 13):
    for gradient in gradients:
        w.grad = torch.full_like(w, gradient)
        optimizer.step()
    if epoch % 3 == 0:
        print(
            f"epoch {epoch}: w {w.item():.2f}, step size "
            f"{optimizer.state[w]['step_size'].item():.2f}"
        )
