"""What autocast says of its device and of its dtype."""

import warnings

import torch

x = torch.ones(2, 2, device="cpu")
for name, make in {
    "a device": lambda: torch.autocast(torch.device("cpu")),
    "no such device": lambda: torch.autocast("meta", torch.float16),
    "float64": lambda: torch.autocast("cpu", torch.float64),
    "torch.cpu.amp": lambda: torch.cpu.amp.autocast(),
    "torch.autocast": lambda: torch.autocast("cpu"),
}.items():
    print(f"{name}:")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            with make():
                print("    the product is", (x @ x).dtype)
        except (RuntimeError, ValueError) as error:
            print(f"    {type(error).__name__}: {error}")
    for warning in caught:
        words = " ".join(str(warning.message).split())
        print(f"    {warning.category.__name__}: {words}")
