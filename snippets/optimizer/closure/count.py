"""How often each optimizer calls the closure in one step:
LBFGS many times, the others once.
"""

import torch


def calls(name, **options):
    w = torch.full((1, 1), 64.0, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=1.0, **options)
    count = 0

    def closure():
        nonlocal count
        count += 1
        optimizer.zero_grad()
        loss = (w**4).sum()
        loss.backward()
        if name == "SparseAdam":
            w.grad = w.grad.to_sparse()
        return loss

    optimizer.step(closure)
    return count


NAMES = (
    "SGD Adam AdamW NAdam RAdam Adamax Adafactor Adagrad Adadelta RMSprop "
    "Rprop ASGD Muon SparseAdam LBFGS"
)
for name in NAMES.split():
    print(f"{name:10}", calls(name))
for options in {"max_iter": 5}, {"line_search_fn": "strong_wolfe"}:
    print("LBFGS     ", calls("LBFGS", **options), "with", options)
