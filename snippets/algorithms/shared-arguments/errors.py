"""What the constructor, or the first step, refuses of the shared arguments."""

import torch

w = torch.ones(1, requires_grad=True)
for options in (
    {"fused": True, "foreach": True},
    {"fused": True, "differentiable": True},
    {"lr": torch.tensor(0.1), "foreach": True},
    {"lr": torch.tensor([0.1, 0.2])},
):
    try:
        torch.optim.Adam([w], **options)
    except (RuntimeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")

try:
    torch.optim.Muon([torch.ones(2, 2, requires_grad=True)], foreach=True)
except TypeError as error:
    print("TypeError:", error)

w = w.clone()
w.retain_grad()
w.grad = torch.ones(1)
try:
    torch.optim.Adam([w], foreach=True, differentiable=True).step()
except AssertionError as error:
    print("step(): AssertionError:", error)

w = torch.ones(1, dtype=torch.complex64, device="cpu", requires_grad=True)
w.grad = torch.ones_like(w)
try:
    torch.optim.Adam([w], fused=True).step()
except RuntimeError as error:
    print("step(): RuntimeError:", error)
