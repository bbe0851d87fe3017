"""On a CPU: if the memory format changes between two steps, a fused step pairs
the numbers of the weights with those of other weights in the state.
"""

import torch
from torch import nn

OPTIMIZERS = {
    "SGD, momentum": (torch.optim.SGD, {"momentum": 0.9}),
    "Adagrad": (torch.optim.Adagrad, {}),
    "Adam": (torch.optim.Adam, {}),
    "AdamW": (torch.optim.AdamW, {}),
}


def weights(cls, changed, **options):
    torch.manual_seed(0)
    model = nn.Conv2d(3, 4, 3, device="cpu")
    x = torch.randn(8, 3, 6, 6, device="cpu")
    optimizer = cls(model.parameters(), lr=0.01, **options)
    for step in range(1, 5):
        if step == changed:
            model.to(memory_format=torch.channels_last)
        optimizer.zero_grad()
        model(x).square().mean().backward()
        optimizer.step()
    return model.weight.detach()


print("fused is within 1e-5 of the for-loop if channels_last comes")
for name, (cls, options) in OPTIMIZERS.items():
    close = []
    for changed in 1, 3:
        loop = weights(cls, changed, **options, foreach=False)
        fused = weights(cls, changed, **options, fused=True)
        close.append(torch.allclose(loop, fused, rtol=0, atol=1e-5))
    print(f"{name:13} before step 1: {close[0]}, before step 3: {close[1]}")
