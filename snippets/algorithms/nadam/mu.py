"""A larger momentum_decay makes the momentum grow sooner: mu at three steps,
read from the state.
"""

import torch

defaults = torch.optim.NAdam([torch.ones(1)]).defaults
print(
    "defaults:",
    {
        name: defaults[name]
        for name in ("lr", "betas", "eps", "weight_decay", "momentum_decay")
    },
)
print("decoupled_weight_decay:", defaults["decoupled_weight_decay"])
for momentum_decay in 0.0, 0.004, 0.04:
    w = torch.zeros(1, requires_grad=True)
    w.grad = torch.ones(1)
    optimizer = torch.optim.NAdam([w], momentum_decay=momentum_decay)
    optimizer.step()
    state = optimizer.state[w]
    mu = {}
    for t in 1, 1000, 10000:
        state["step"].fill_(t - 1)
        state["mu_product"].fill_(
            1.0
        )  # so that the next step leaves mu itself there
        optimizer.step()
        mu[t] = round(state["mu_product"].item(), 4)
    print(f"momentum_decay={momentum_decay}: mu at step", mu)
