"""Half and float meet outside of autocast: each operation says it in words of
its own.
"""

import torch
from torch import nn

model = nn.Linear(2, 2, device="cpu")
convolution = nn.Conv1d(2, 2, 1, device="cpu")
x = torch.ones(2, 2, device="cpu")
with torch.autocast("cpu", torch.float16):
    y = model(x)
print("under autocast the output is", y.dtype)

for call in (
    lambda: model(y),
    lambda: y @ model.weight,
    lambda: torch.bmm(y[None], x[None]),
    lambda: convolution(y),
    lambda: x.index_put_((torch.tensor([0], device="cpu"),), y[:1]),
    lambda: y.masked_fill(y > 0, -1e9),
):
    try:
        call()
    except RuntimeError as error:
        print("RuntimeError:", str(error).partition(" or input")[0])

with torch.autocast("cpu", torch.float16):
    print("inside of it: no error,", model(y).dtype)
print("outside, after float(): no error,", model(y.float()).dtype)
smallest = torch.finfo(y.dtype).min
print("masked with finfo:", y.masked_fill(y == y, smallest)[0, 0].item())
