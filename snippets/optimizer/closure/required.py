"""LBFGS is the only optimizer whose step() requires a closure,
and there is no conjugate gradient.
"""

import inspect
import textwrap

import torch

takes = {"required": [], "optional": []}
for name, value in vars(torch.optim).items():
    if inspect.isclass(value) and issubclass(value, torch.optim.Optimizer):
        default = inspect.signature(value.step).parameters["closure"].default
        takes["optional" if default is None else "required"].append(name)
for kind, names in takes.items():
    said = f"closure {kind}: {' '.join(sorted(names))}"
    print(textwrap.fill(said, 78, subsequent_indent="  "))
