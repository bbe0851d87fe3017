"""fused=True is for floating point, on a device that has the kernels: the first
step looks, and a group may leave it out.
"""

import torch


def attempt(says, params, **options):
    for w in torch.optim.SGD(params, lr=1.0).param_groups[-1]["params"]:
        w.grad = torch.ones_like(w)
    try:
        torch.optim.Adam(params, **options).step()
        print(f"{says}: no error")
    except RuntimeError as error:
        print(f"{says}:\n    RuntimeError: {error}")


real = torch.ones(1, device="cpu", requires_grad=True)
other = torch.ones(1, dtype=torch.complex64, device="cpu", requires_grad=True)
away = torch.ones(1, device="meta", requires_grad=True)
attempt("complex", [other], fused=True)
attempt("device meta", [away], fused=True)
both = [{"params": [real]}, {"params": [other], "fused": False}]
attempt("complex in a group of its own", both, fused=True)
