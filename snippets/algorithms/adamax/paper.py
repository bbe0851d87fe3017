"""The paper has no eps: the same steps, as long as gradients are well above it,
and no number for a gradient of zero.
"""

import torch

for gradient in 1.0, 1e-8, 0.0:
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = torch.full_like(w, -gradient)
    torch.optim.Adamax([w], lr=1.0).step()
    grad = torch.full((1,), -gradient, dtype=torch.float64)
    largest = torch.maximum(0.999 * torch.zeros_like(grad), grad.abs())
    paper = -1.0 * grad / largest  # the corrected mean is the gradient
    print(
        f"gradient {gradient}: PyTorch moves w by {w.item():.3f}, "
        f"the paper by {paper.item():.3f}"
    )
