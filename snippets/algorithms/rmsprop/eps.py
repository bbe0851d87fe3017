"""eps stands outside the root: one of 0.001 from TensorFlow
gives steps many times larger here.
"""

import torch

w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
w.grad = torch.full_like(w, -1 / 1024)
optimizer = torch.optim.RMSprop([w], lr=1.0, alpha=0.9, eps=0.001)
optimizer.step()
print(f"outside, eps=0.001: moved w by {w.item():.4f}")

square_avg = optimizer.state[w]["square_avg"]
print(
    f"inside, eps=0.001: {(1 / 1024 / (square_avg + 0.001).sqrt()).item():.4f}"
)
print(
    "outside, eps=0.001**0.5: "
    f"{(1 / 1024 / (square_avg.sqrt() + 0.001**0.5)).item():.4f}"
)
