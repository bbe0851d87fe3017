"""Adagrad makes its state in the constructor: for frozen weights too, and with
the dtype of that moment.
"""

import torch

for optimizer_class in torch.optim.Adagrad, torch.optim.Adam:
    model = torch.nn.Sequential(
        torch.nn.Linear(4, 4, bias=False), torch.nn.Linear(4, 1, bias=False)
    )
    model[0].requires_grad_(False)
    optimizer = optimizer_class(model.parameters(), lr=0.1)
    print(
        optimizer_class.__name__,
        "before the first step: state for",
        len(optimizer.state),
        "of 2 weights",
    )
    model.double()
    for state in optimizer.state.values():
        print(
            "  after model.double(): the weight is",
            model[1].weight.dtype,
            "its sum",
            state["sum"].dtype,
        )
