"""Eighths are exact in binary, so the order of a sum does not matter. Tenths
are rounded, and there the order decides the last digit.
"""

import torch

for numbers in (0.1, 0.2, 0.3), (0.125, 0.25, 0.375):
    a, b, c = torch.tensor(numbers, dtype=torch.float64)
    print(numbers, "(a + b) + c is", ((a + b) + c).item())
    print(numbers, "a + (b + c) is", (a + (b + c)).item())
