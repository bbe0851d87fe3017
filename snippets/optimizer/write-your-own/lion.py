"""Lion, which torch.optim of 2.13 does not have: a weight moves by the learning
rate in the direction of a sign, and the state is one tensor, not Adam's two.
"""

import torch


class Lion(torch.optim.Optimizer):
    def __init__(self, params, lr=1e-4, betas=(0.9, 0.99), weight_decay=0.0):
        defaults = {"lr": lr, "betas": betas, "weight_decay": weight_decay}
        super().__init__(params, defaults)

    @torch.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            beta1, beta2 = group["betas"]
            for p in group["params"]:
                if p.grad is None:
                    continue
                state = self.state[p]
                if "exp_avg" not in state:
                    state["exp_avg"] = torch.zeros_like(p)
                exp_avg = state["exp_avg"]
                direction = exp_avg.lerp(p.grad, 1 - beta1).sign_()
                p.mul_(1 - group["lr"] * group["weight_decay"])
                p.add_(direction, alpha=-group["lr"])
                exp_avg.lerp_(p.grad, 1 - beta2)
        return loss


def lion_step(theta, g, m, lr, beta1, beta2, weight_decay):  # the formulas
    c = beta1 * m + (1 - beta1) * g
    theta = theta - lr * (c.sign() + weight_decay * theta)
    return theta, beta2 * m + (1 - beta2) * g


w = torch.tensor([0.0, 0.0, 1.0], requires_grad=True)
optimizer = Lion([w], lr=0.25, betas=(0.5, 0.75), weight_decay=1.0)
theta, m = w.detach().clone(), torch.zeros(3)
for gradients in [4.0, -0.125, 0.0], [4.0, -0.125, 0.0], [-1.0, -0.125, 0.0]:
    w.grad = torch.tensor(gradients)
    optimizer.step()
    theta, m = lion_step(theta, w.grad, m, 0.25, 0.5, 0.75, 1.0)
    print("gradient", gradients, "w", w.tolist())
print("largest difference from the formulas:", (w - theta).abs().max().item())
print("state:", *optimizer.state[w])
