"""AveragedModel averages all weights alike, unless you pass it an EMA."""

from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

model = nn.Linear(1, 1, bias=False)
averages = {
    "default": AveragedModel(model),
    "EMA, decay 0.5": AveragedModel(
        model, multi_avg_fn=get_ema_multi_avg_fn(0.5)
    ),
}
for weight in 0.0, 8.0, 8.0, 8.0:
    nn.init.constant_(model.weight, weight)  # as if it had been trained to
    for average in averages.values():
        average.update_parameters(model)
for name, average in averages.items():
    print(f"weights 0, 8, 8, 8: {name:14} {average.module.weight.item()}")
