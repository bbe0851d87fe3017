"""NAdam adds weight_decay to the gradient, as Adam does;
decoupled_weight_decay=True shrinks the weight, as AdamW.
"""

import torch

for decoupled in False, True:
    for weight_decay in 0.1, 0.2:
        w = torch.ones(1, dtype=torch.float64, requires_grad=True)
        w.grad = torch.zeros_like(w)  # nothing but the decay moves w
        optimizer = torch.optim.NAdam(
            [w],
            lr=0.01,
            weight_decay=weight_decay,
            decoupled_weight_decay=decoupled,
        )
        optimizer.step()
        print(
            f"decoupled {decoupled!s:5} weight_decay {weight_decay} w "
            f"{w.item():.4f}"
        )
