"""One gradient, then zeros: Muon goes on at full length for hundreds of
steps, because it divides the buffer by its own size.
"""

import torch

STEPS = 1, 2, 10, 100, 200
for name, options in (
    ("Muon", {"weight_decay": 0.0}),
    ("SGD", {"momentum": 0.95}),
):
    w = torch.zeros(2, 2, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=0.125, **options)
    w.grad = torch.eye(2)
    for step in range(1, max(STEPS) + 1):
        before = w.detach().clone()
        optimizer.step()
        if step in STEPS:
            length = (w.detach() - before).norm().item()
            buffer = optimizer.state[w]["momentum_buffer"].norm().item()
            print(f"{name} step {step}", end=" ")
            print(f"moved {length:.2f} buffer {buffer:.0e}")
        w.grad = torch.zeros(2, 2)
