"""On a CPU, after a hundred steps: foreach is equal to the for-loop in every
bit, and fused is equal up to rounding.
"""

import torch

OPTIMIZERS = {
    "SGD": (torch.optim.SGD, {}),
    "SGD, momentum": (torch.optim.SGD, {"momentum": 0.9}),
    "Adagrad": (torch.optim.Adagrad, {}),
    "Adam": (torch.optim.Adam, {}),
    "AdamW": (torch.optim.AdamW, {}),
}


def weights(cls, dtype, **options):
    torch.manual_seed(0)
    w = torch.randn(1000, device="cpu").to(dtype).requires_grad_()
    optimizer = cls([w], lr=0.01, **options)
    for _ in range(100):
        w.grad = torch.randn(1000, device="cpu").to(dtype)
        optimizer.step()
    return w.detach()


for dtype, bound in (torch.float64, 1e-14), (torch.float32, 1e-5):
    print(dtype)
    for name, (cls, options) in OPTIMIZERS.items():
        loop = weights(cls, dtype, **options, foreach=False)
        foreach = weights(cls, dtype, **options, foreach=True)
        fused = weights(cls, dtype, **options, fused=True)
        close = ((loop - fused).abs().max() < bound).item()
        print(
            f"  {name:13} foreach equal: {torch.equal(loop, foreach)},"
            f" fused within {bound}: {close}"
        )
