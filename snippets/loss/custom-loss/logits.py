"""cross_entropy takes scores. Given probabilities it stays above 0.31 for a
perfect answer, and a confident mistake gets no gradient.
"""

import torch
from torch.nn.functional import cross_entropy

target = torch.tensor([0])
for answer, scores in {
    "right": [[20.0, -20.0]],
    "wrong": [[-20.0, 20.0]],
}.items():
    scores = torch.tensor(scores, requires_grad=True)
    for given, make in {
        "scores": lambda scores: scores,
        "probabilities": lambda scores: scores.softmax(dim=1),
    }.items():
        scores.grad = None
        loss = cross_entropy(make(scores), target)
        loss.backward()
        gradient = round(scores.grad[0, 0].item(), 2) + 0.0
        print(
            f"{answer} answer, given {given:13}  loss {loss.item():5.2f}  "
            f"gradient {gradient}"
        )
