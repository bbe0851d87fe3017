"""Two wrong updates: in place without no_grad, and into a new tensor."""

import torch


class InPlace(torch.optim.Optimizer):
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                p -= group["lr"] * p.grad


class NewTensor(torch.optim.Optimizer):
    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                p = p - group["lr"] * p.grad


for cls in InPlace, NewTensor:
    w = torch.ones(1, requires_grad=True)
    w.grad = torch.ones(1)
    try:
        cls([w], {"lr": 0.25}).step()
        print(f"{cls.__name__}: no error")
    except RuntimeError as error:
        print(f"{cls.__name__}: RuntimeError: {error}")
    print("  w", w.item())
