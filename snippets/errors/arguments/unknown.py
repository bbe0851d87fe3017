"""An argument that the class does not have."""

import torch

w = torch.ones(1, requires_grad=True)
for name, options in {
    "Adam": {"learning_rate": 0.1},
    "AdamW": {"beta1": 0.9},
    "Muon": {"foreach": True},
}.items():
    try:
        vars(torch.optim)[name]([w], **options)
    except TypeError as error:
        print(f"TypeError: {error}")

try:
    torch.optim.Adam(lr=0.1)
except TypeError as error:
    print(f"TypeError: {error}")

torch.optim.AdamW([w], lr=0.1, betas=(0.9, 0.95))
print("AdamW, with lr and betas: no error")
