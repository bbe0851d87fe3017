"""strict=False still raises at a tensor of another shape, and it says nothing
when no key fits. Take the head out of the file, and look at what comes back.
"""

import textwrap

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, outputs):
        super().__init__()
        self.body = nn.Linear(2, 3, bias=False)
        self.head = nn.Linear(3, outputs, bias=False)

    def forward(self, x):
        return self.head(torch.tanh(self.body(x)))


def body_is_loaded(model):
    return torch.equal(model.body.weight, saved["body.weight"])


saved = Net(outputs=5).state_dict()

model = Net(outputs=1)
try:
    model.load_state_dict(saved, strict=False)
except RuntimeError as error:
    print("another head: RuntimeError")
    print(textwrap.fill(" ".join(str(error).split()), width=78))
print("  body loaded:", body_is_loaded(model))

model = Net(outputs=1)
prefixed = {f"module.{key}": value for key, value in saved.items()}
result = model.load_state_dict(prefixed, strict=False)
print("with a prefix: no error")
print("  body loaded:", body_is_loaded(model))
print("  missing:", *result.missing_keys)
print("  unexpected:", *result.unexpected_keys)

model = Net(outputs=1)
wanted = {
    key.removeprefix("module."): value
    for key, value in prefixed.items()
    if not key.startswith("module.head.")
}
result = model.load_state_dict(wanted, strict=False)
print("prefix and head taken out:")
print("  body loaded:", body_is_loaded(model))
print("  missing:", *result.missing_keys)
print("  unexpected:", *result.unexpected_keys)
new = {name for name, _ in model.head.named_parameters("head")}
if result.unexpected_keys or set(result.missing_keys) != new:
    raise ValueError("these are not the weights of this body")
