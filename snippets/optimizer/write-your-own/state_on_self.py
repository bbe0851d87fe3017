"""Buffers on self work until you resume: state_dict() does not hold them."""

import torch


class Forgetful(torch.optim.Optimizer):
    def __init__(self, params, lr):
        super().__init__(params, {"lr": lr})
        self.buffers = {}

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                buffer = self.buffers.setdefault(p, torch.zeros_like(p))
                buffer.mul_(0.5).add_(p.grad)
                p.add_(buffer, alpha=-group["lr"])


w = torch.zeros(1, requires_grad=True)
w.grad = -torch.ones(1)
optimizer = Forgetful([w], lr=1.0)
for _ in range(3):
    optimizer.step()
print("after three steps: w", w.item(), "buffer", optimizer.buffers[w].item())

resumed = Forgetful([w], lr=1.0)
resumed.load_state_dict(optimizer.state_dict())
print("saved state:", optimizer.state_dict()["state"])
for name, one in ("uninterrupted", optimizer), ("resumed", resumed):
    before = w.item()
    one.step()
    print(f"{name}: the next step moves w by {w.item() - before}")
