"""n_averaged belongs to the average: with a counter of zero the next update
copies the model, and the average is lost.
"""

from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn


def new_ema(value):
    model = nn.Linear(1, 1, bias=False)
    nn.init.constant_(model.weight, value)
    return AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.75))


model = nn.Linear(1, 1, bias=False)
nn.init.ones_(model.weight)
ema = new_ema(1.0)
for _ in range(3):
    ema.update_parameters(model)
saved = ema.state_dict()
print("saved:", {name: value.item() for name, value in saved.items()})

nn.init.constant_(model.weight, 5.0)  # training goes on
resumed = new_ema(0.0)
resumed.load_state_dict(saved)
resumed.update_parameters(model)
print("the whole state loaded: next", resumed.module.weight.item())

resumed = new_ema(0.0)
resumed.module.load_state_dict(ema.module.state_dict())
resumed.update_parameters(model)
print("the inner model loaded: next", resumed.module.weight.item())
