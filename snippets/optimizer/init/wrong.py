"""One pair of brackets too few or too many: what people pass
in place of model.parameters().
"""

import torch

# The first message names the type of a tensor on the CPU.
model = torch.nn.Linear(2, 1, device="cpu")
WRONG = {
    "model.weight": model.weight,
    "model": model,
    "model.parameters": model.parameters,
    "[model.parameters()]": [model.parameters()],
    "[model]": [model],
    "dict(model.named_parameters())": dict(model.named_parameters()),
}
for passed, params in WRONG.items():
    try:
        torch.optim.SGD(params, lr=1.0)
    except TypeError as error:
        print(f"SGD({passed}):\n  TypeError: {error}")
