"""Where Adam's arithmetic stands: one program for every version of torch."""

import inspect

from torch.optim import Adam

print(
    "Adam defines:",
    *sorted(
        name for name, value in vars(Adam).items() if inspect.isfunction(value)
    ),
)
print(
    "Adam.step does the arithmetic itself:",
    "addcdiv_" in inspect.getsource(Adam.step),
)
