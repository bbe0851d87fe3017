"""Differences drawn at random, as of two optimizers that do not differ: how
often their mean is larger than their spread.
"""

import torch

torch.manual_seed(0)
for seeds in 2, 5, 10:
    drawn = torch.randn(100_000, seeds, device="cpu", dtype=torch.float64)
    larger = drawn.mean(dim=1).abs() > drawn.std(dim=1)
    print(f"{seeds} seeds: {larger.double().mean():.2f} of all comparisons")
