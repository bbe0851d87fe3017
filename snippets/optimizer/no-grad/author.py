"""The author of an optimizer writes the decorator; the closure
gets its grad mode back.
"""

import torch


class SignSGD(torch.optim.Optimizer):
    def __init__(self, params, lr):
        super().__init__(params, {"lr": lr})

    @torch.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        print("grad mode in step():", torch.is_grad_enabled())
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is not None:
                    p.sub_(p.grad.sign(), alpha=group["lr"])
        return loss


w = torch.ones(1, requires_grad=True)
optimizer = SignSGD([w], lr=0.25)


def closure():
    print("grad mode in the closure:", torch.is_grad_enabled())
    optimizer.zero_grad()
    loss = (w * w).sum()
    loss.backward()
    return loss


optimizer.step(closure)
print("w", w.item(), "leaf", w.is_leaf)
