"""fused=True is for floating point, on a device that has the kernels: the first
step looks, and a group may leave it out.
"""

import torch


def attempt(says, *groups):
    for group in groups:
        for w in group["params"]:
            w.grad = torch.ones_like(w)
    try:
        torch.optim.Adam(groups).step()
        print(f"{says}: no error")
    except RuntimeError as error:
        print(f"{says}: RuntimeError: {error}")


real = torch.ones(1, device="cpu", requires_grad=True)
other = torch.ones(1, dtype=torch.complex64, device="cpu", requires_grad=True)
away = torch.ones(1, device="meta", requires_grad=True)
attempt("complex", {"params": [real, other], "fused": True})
attempt("device meta", {"params": [away], "fused": True})
attempt("two groups", {"params": [real], "fused": True}, {"params": [other]})
