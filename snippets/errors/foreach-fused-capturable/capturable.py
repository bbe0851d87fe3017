"""capturable=True needs parameters on an accelerator: step() says so, in every
class that takes it.
"""

import inspect

import torch

refused = {}
for name, optimizer in sorted(vars(torch.optim).items()):
    if not isinstance(optimizer, type):
        continue
    if "capturable" in inspect.signature(optimizer).parameters:
        for foreach in False, True:
            w = torch.ones(1, device="cpu", requires_grad=True)
            w.grad = torch.ones(1, device="cpu")
            try:
                optimizer([w], capturable=True, foreach=foreach).step()
            except (AssertionError, RuntimeError, ValueError) as error:
                said = f"{type(error).__name__}: {error}"
                refused.setdefault(said, {})[name] = None

for message, names in refused.items():
    print(f"{message}\n   ", *names)
