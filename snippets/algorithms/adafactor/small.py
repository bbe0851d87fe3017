"""The gradient halves: the step halves too, unless the gradients of a
matrix are so small that eps takes their place in the mean of the rows.
"""

import torch

for size in 1.0, 1e-2, 1e-4:
    for eps in (None, 1e-3), (1e-15, 1e-3):
        w = torch.zeros(4, 4, requires_grad=True)
        optimizer = torch.optim.Adafactor([w], eps=eps)
        moved = []
        for gradient in [size] * 100 + [size / 2]:
            before = w.detach().clone()
            w.grad = torch.full_like(w, gradient)
            optimizer.step()
            moved.append((w.detach() - before).norm().item())
        # relative to the weights' size, which has hardly changed
        print(f"gradient {size:g} eps={eps}:", end=" ")
        print(f"last step {moved[-1] / moved[-2]:.2f} of the one before")
