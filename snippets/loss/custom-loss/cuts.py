"""Six ways to cut the graph make backward() raise; round() keeps the graph and
gives a gradient of 0.
"""

import warnings

import torch


def under_no_grad(scores):
    with torch.no_grad():
        return scores.sum()


LOSSES = {
    "scores.sum()": lambda scores: scores.sum(),
    "argmax()": lambda scores: scores.argmax().float(),
    ".item()": lambda scores: torch.tensor(
        [score.item() for score in scores]
    ).sum(),
    "torch.tensor(loss)": lambda scores: torch.tensor(scores.sum()),
    "float(loss)": lambda scores: torch.tensor(float(scores.sum())),
    "detach()": lambda scores: scores.detach().sum(),
    "no_grad()": under_no_grad,
    "round()": lambda scores: scores.round().sum(),
}

for name, loss_of in LOSSES.items():
    w = torch.ones(1, requires_grad=True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        loss = loss_of(w * torch.tensor([1.0, 2.0]))
    try:
        loss.backward()
        result = f"w.grad {w.grad.item()}"
    except RuntimeError as error:
        result = type(error).__name__
    print(
        f"{name:18}  requires_grad {loss.requires_grad!s:5}  warnings "
        f"{len(caught)}  backward(): {result}"
    )
