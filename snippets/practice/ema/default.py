"""AveragedModel averages all weights alike, unless you pass it an EMA. A
multi_avg_fn and the avg_fn of the same name give the same average.
"""

from torch import nn
from torch.optim import swa_utils
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(1, 1, bias=False)
FUNCTIONS = {
    "default": {},
    "get_swa_multi_avg_fn()": {
        "multi_avg_fn": swa_utils.get_swa_multi_avg_fn()
    },
    "get_swa_avg_fn()": {"avg_fn": swa_utils.get_swa_avg_fn()},
    "get_ema_multi_avg_fn(0.5)": {
        "multi_avg_fn": swa_utils.get_ema_multi_avg_fn(0.5)
    },
    "get_ema_avg_fn(0.5)": {"avg_fn": swa_utils.get_ema_avg_fn(0.5)},
}
averages = {
    name: AveragedModel(model, **given) for name, given in FUNCTIONS.items()
}
for weight in 0.0, 8.0, 8.0, 8.0:
    nn.init.constant_(model.weight, weight)  # as if it had been trained to
    for average in averages.values():
        average.update_parameters(model)
for name, average in averages.items():
    print(f"weights 0, 8, 8, 8: {name:25} {average.module.weight.item()}")
