"""Adafactor keeps a row and a column for a matrix, but a number for each
weight of a vector; for a convolution it saves less than for a matrix.
"""

import torch

for name, shape in (
    ("matrix", (1024, 1024)),
    ("convolution", (64, 64, 3, 3)),
    ("vector", (1024,)),
):
    for cls in torch.optim.Adam, torch.optim.Adafactor:
        w = torch.ones(shape, requires_grad=True)
        w.grad = torch.ones_like(w)
        optimizer = cls([w])
        optimizer.step()
        state = optimizer.state[w]
        share = sum(value.nbytes for value in state.values()) / w.nbytes
        shapes = [f"{key} {tuple(value.shape)}" for key, value in state.items()]
        print(f"{name}, {cls.__name__}: {share:.3f} times the parameters")
        print("  ", ", ".join(shapes))
