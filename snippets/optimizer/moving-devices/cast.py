"""load_state_dict() casts the tensors of the state to the dtype of their
parameter, whatever they hold; the one named step is spared.
"""

import torch


class Float32Momentum(torch.optim.Optimizer):
    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                state = self.state[p]
                if not state:
                    state["step"] = torch.zeros(())
                    state["buffer"] = torch.zeros(p.shape, dtype=torch.float32)
                    state["batch"] = torch.tensor(256)
                state["step"] += 1
                state["batch"] += 1
                state["buffer"].mul_(0.875).add_(p.grad)
                p.add_(state["buffer"], alpha=-group["lr"])


def show(when):
    print(when)
    for key, value in optimizer.state[w].items():
        print(f"  {key:6} {value.item()} {value.dtype}")


w = torch.ones(1, dtype=torch.bfloat16, requires_grad=True)
optimizer = Float32Momentum([w], {"lr": 0.25})
for _ in range(5):
    w.grad = torch.ones_like(w)
    optimizer.step()
show("saved")
saved = optimizer.state_dict()
optimizer.load_state_dict(saved)
show("loaded")
optimizer.state[w]["buffer"] = saved["state"][0]["buffer"].clone()
show("written back from the saved dict")
