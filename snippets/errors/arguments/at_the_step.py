"""Arguments that the constructor takes and the first step refuses."""

import torch

for name, options in (
    ("Muon", {"ns_steps": 100}),
    ("Muon", {"ns_coefficients": (3.4445, -4.775)}),
    ("LBFGS", {"line_search_fn": "wolfe"}),
):
    w = torch.ones(2, 2, requires_grad=True)
    optimizer = vars(torch.optim)[name]([w], **options)

    def closure(w=w, optimizer=optimizer):
        optimizer.zero_grad()
        loss = w.square().sum()
        loss.backward()
        return loss

    try:
        optimizer.step(closure)
    except (ValueError, RuntimeError) as error:
        print(f"{name}: {type(error).__name__}: {error}")
