"""An average in bfloat16 stops on its way: its updates are rounded away."""

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

for dtype in torch.bfloat16, torch.float32:
    model = nn.Linear(1, 1, bias=False, dtype=dtype)
    nn.init.zeros_(model.weight)
    ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.999))
    ema.update_parameters(model)
    nn.init.ones_(model.weight)
    for _ in range(10000):
        ema.update_parameters(model)
    print(
        f"{dtype}: the weight is 1, its average {ema.module.weight.item():.2f}"
    )
