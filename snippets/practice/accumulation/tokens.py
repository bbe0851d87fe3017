"""A mean over each batch's tokens, divided by the number of batches, weighs a
token of a short batch more: divide sums by the tokens of the whole group.
"""

import torch
from torch.nn.functional import cross_entropy

PADDING = -100  # what cross_entropy leaves out
targets = torch.tensor([[0, 0, 0], [1, PADDING, PADDING]])  # two batches
logits = torch.zeros(2, requires_grad=True)  # the same for each token


def gradient(losses):
    logits.grad = None
    for loss in losses:
        loss.backward()
    return logits.grad.tolist()


def loss(batch, reduction):
    scores = logits.expand(len(batch), -1)
    return cross_entropy(scores, batch, reduction=reduction)


tokens = (targets != PADDING).sum().item()
print(
    f"one batch of {tokens} tokens:  ",
    gradient([loss(targets.flatten(), "mean")]),
)
print("each mean / batches:  ", gradient(loss(b, "mean") / 2 for b in targets))
print(
    "each sum / all tokens:", gradient(loss(b, "sum") / tokens for b in targets)
)
