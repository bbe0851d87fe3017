"""The curve of three parameters again, one step() each: how many passes
it made, and the loss that they left.
"""

import torch

OTHERS = [
    {},
    {"lr": 0.5},
    {"max_iter": 5},
    {"max_eval": 8},
    {"tolerance_grad": 0.05},
    {"tolerance_change": 0.001},
    {"history_size": 1},
    {"line_search_fn": "strong_wolfe"},
]
t = torch.linspace(0, 4, 32, dtype=torch.float64)
y = 2 * torch.exp(-1.5 * t) + 0.5


def loss_of(w):
    return (w[0] * torch.exp(-w[1] * t) + w[2] - y).square().mean()


def one_step(**options):
    w = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([w], **options)

    def closure():
        optimizer.zero_grad()
        loss = loss_of(w)
        loss.backward()
        return loss

    optimizer.step(closure)
    return optimizer.state[w]["func_evals"], loss_of(w).item()


defaults = torch.optim.LBFGS([torch.ones(2)]).defaults
print("\n".join(f"default {name}={value}" for name, value in defaults.items()))
for others in OTHERS:
    passes, loss = one_step(**others)
    told = ", ".join(f"{name}={value}" for name, value in others.items())
    print(f"{told or 'the defaults':<27} passes {passes:2} loss {loss:.0e}")
