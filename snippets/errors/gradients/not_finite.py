"""clip_grad_norm_ can raise at a gradient that is not finite. By default it
says nothing, makes NaN of that one and zero of the others.
"""

import torch

for strict in True, False:
    a = torch.ones(1, requires_grad=True)
    b = torch.ones(1, requires_grad=True)
    (a * float("inf") + b).sum().backward()
    try:
        torch.nn.utils.clip_grad_norm_([a, b], 1.0, error_if_nonfinite=strict)
        print("not strict: gradients", a.grad.item(), b.grad.item())
    except RuntimeError as error:
        print("RuntimeError:", str(error).split(". ")[0])
