"""filter() and model.parameters() can be gone through once. The optimizer has
done so, and the clipping finds nothing: a zero comes back, and nothing is cut.
"""

import warnings

import torch
from torch import nn


def train(trainable):
    model = nn.Linear(1, 1)
    parameters = trainable(model)
    optimizer = torch.optim.SGD(parameters, lr=0.1)
    (100 * model(torch.ones(1, 1))).sum().backward()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        norm = nn.utils.clip_grad_norm_(parameters, max_norm=1.0)
    print(f"  returned {norm:.0f}, bias.grad {model.bias.grad.item():.1f}")
    for warning in caught:
        print("  warning:", warning.message)
    optimizer.step()


print("model.parameters(), used up:")
train(lambda model: model.parameters())
print("filter(...), used up:")
train(lambda model: filter(lambda p: p.requires_grad, model.parameters()))
print("list(...):")
train(lambda model: [p for p in model.parameters() if p.requires_grad])
