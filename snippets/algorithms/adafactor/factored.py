"""The squares of a gradient, rebuilt from the means of its rows and its
columns: exact where they are a product, far off where they are not.
"""

import torch


def rebuilt(squares):
    rows = squares.mean(1, keepdim=True)
    columns = squares.mean(0, keepdim=True)
    return rows @ columns / rows.mean()


for name, squares in (
    ("a product", torch.tensor([[16.0, 4.0], [4.0, 1.0]])),
    ("one entry small", torch.tensor([[1.0, 1.0], [1.0, 0.0]])),
    ("one entry large", torch.tensor([[1.0, 0.0], [0.0, 0.0]])),
    ("the diagonal", torch.tensor([[1.0, 0.0], [0.0, 1.0]])),
):
    print(f"{name}: squares {squares.flatten().tolist()}", end=" ")
    print("rebuilt", [round(x, 2) for x in rebuilt(squares).flatten().tolist()])
