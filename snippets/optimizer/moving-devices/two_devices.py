"""A loss, a gradient and an optimizer of your own whose tensors lie on two
devices. The meta device, whose tensors have no data, stands for the second.
"""

import torch
from torch import nn


class Momentum(torch.optim.Optimizer):
    def __init__(self, params, make_buffer):
        super().__init__(params, {"lr": 0.5})
        self.make_buffer = make_buffer

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                state = self.state[p]
                if not state:
                    state["buffer"] = self.make_buffer(p)
                state["buffer"] = 0.5 * state["buffer"] + p.grad
                p.add_(state["buffer"], alpha=-group["lr"])


def attempt(label, call):
    try:
        call()
        print(f"{label}: no error")
    except RuntimeError as error:
        print(f"{label}:\n  RuntimeError: {error}")


w = torch.ones(2, requires_grad=True, device="meta")
criterion = nn.MSELoss()
here = torch.ones(2, device="cpu")
attempt("a target on another device", lambda: criterion(w, here))
attempt("moved to it", lambda: criterion(w, here.to(w.device)).backward())
attempt("a gradient set by hand", lambda: setattr(w, "grad", here))
for label, make_buffer in {
    "a state that is made on the CPU": lambda p: torch.zeros(2, device="cpu"),
    "a state that is made by zeros_like": torch.zeros_like,
}.items():
    attempt(label, Momentum([w], make_buffer).step)
