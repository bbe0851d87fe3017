"""A large gradient now and then that outweighs the small ones: Adam walks the
wrong way, amsgrad=True walks the right one.
"""

import torch

# The mean over 101 steps is positive: w should fall.
gradients = [1010.0] + [-10.0] * 100
print(f"mean gradient {sum(gradients) / len(gradients):.3f}")
for amsgrad in False, True:
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam(
        [w], lr=0.01, betas=(0.9, 0.99), amsgrad=amsgrad
    )
    for _ in range(20):
        for gradient in gradients:
            w.grad = torch.full_like(w, gradient)
            optimizer.step()
    print(
        f"amsgrad {amsgrad}: w after {20 * len(gradients)} steps {w.item():.2f}"
    )
