"""With eps left alone, the smallest gradient that makes a full step depends
on the dtype of the weights: in bfloat16 it is large.
"""

import torch

GRADIENTS = 1.0, 1e-2, 1e-4, 1e-8
for dtype in torch.float32, torch.bfloat16:
    for eps in (None, 1e-3), (1e-15, 1e-3):
        steps = []
        for gradient in GRADIENTS:
            w = torch.zeros(4, dtype=dtype, requires_grad=True)
            w.grad = torch.full_like(w, gradient)
            torch.optim.Adafactor([w], lr=1.0, eps=eps).step()
            steps.append(f"{-w.mean().item():.0e}")
        print(f"{dtype}, eps={eps}: steps", *steps)
    print(f"  the eps of {dtype}: {torch.finfo(dtype).eps:.1e}")
