"""What Adagrad's own arguments do to the first steps."""

import torch


def moves(gradient, **options):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = torch.full_like(w, -gradient)
    optimizer = torch.optim.Adagrad([w], **options)
    found = []
    for _ in range(4):
        before = w.item()
        optimizer.step()
        found.append(f"{w.item() - before:.4f}")
    return " ".join(found)


defaults = torch.optim.Adagrad([torch.zeros(1)]).defaults
for name in "lr", "lr_decay", "weight_decay", "eps":
    print(f"{name}={defaults[name]}", end=" ")
print(f"initial sum={defaults['initial_accumulator_value']}")
for gradient, options in [
    (1.0, {"lr": 1.0}),
    (1.0, {"lr": 1.0, "lr_decay": 1.0}),
    (0.001, {"lr": 1.0}),
    (0.001, {"lr": 1.0, "initial_accumulator_value": 0.1}),
]:
    given = " ".join(f"{name}={value}" for name, value in options.items())
    print(f"gradient {gradient:<5} {moves(gradient, **options)} {given}")
