"""A buffer that is the gradient itself, not its clone, is cleared with it."""

import torch


class Momentum(torch.optim.Optimizer):
    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                state = self.state[p]
                if "momentum_buffer" not in state:
                    first = p.grad.clone() if group["clone"] else p.grad
                    state["momentum_buffer"] = first
                else:
                    state["momentum_buffer"].mul_(0.5).add_(p.grad)
                p.add_(state["momentum_buffer"], alpha=-group["lr"])


for clone in True, False:
    for set_to_none in True, False:
        w = torch.zeros(1, requires_grad=True)
        optimizer = Momentum([w], {"lr": 1.0, "clone": clone})
        moves = []
        for _ in range(4):
            before = w.item()
            optimizer.zero_grad(set_to_none)
            (-w).sum().backward()
            optimizer.step()
            moves.append(w.item() - before)
        print(f"{clone=!s:5} {set_to_none=!s:5} moves", moves)
