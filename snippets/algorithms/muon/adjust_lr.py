"""What adjust_lr_fn multiplies: "original" lets the size of a step depend
on the shape of the matrix, "match_rms_adamw" does not.
"""

import torch

EXACT = {"ns_coefficients": (2.0, -1.5, 0.5), "ns_steps": 12}  # all at one
for shape in (16, 16), (64, 16), (16, 64), (64, 64):
    for adjust_lr_fn in None, "original", "match_rms_adamw":
        w = torch.zeros(shape, requires_grad=True)
        w.grad = torch.eye(*shape)
        options = EXACT | {"lr": 1.0, "adjust_lr_fn": adjust_lr_fn}
        torch.optim.Muon([w], **options).step()
        norm = torch.linalg.matrix_norm(w.detach(), 2).item()
        rms = w.detach().square().mean().sqrt().item()
        print(f"{shape[0]} x {shape[1]} {adjust_lr_fn!s:<16}", end="")
        print(f"largest singular value {norm:.2f}  RMS {rms:.3f}")
