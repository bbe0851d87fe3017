"""What AveragedModel and the functions of its average refuse."""

import torch
from torch.optim.swa_utils import (
    AveragedModel,
    get_ema_avg_fn,
    get_ema_multi_avg_fn,
)

model = torch.nn.Linear(1, 1)
both = {"avg_fn": get_ema_avg_fn(), "multi_avg_fn": get_ema_multi_avg_fn()}
for make in (
    lambda: AveragedModel(model, **both),
    lambda: get_ema_multi_avg_fn(99),
    lambda: get_ema_avg_fn(-0.1),
):
    try:
        make()
    except (AssertionError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.99))
print("one function, a decay of 0.99: no error")
