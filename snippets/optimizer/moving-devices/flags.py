"""Two global settings: one makes each conversion replace the parameters, the
other keeps them even where they are replaced by default.
"""

import torch
from torch import nn


def convert(model):
    model.double()


def assign(model):
    saved = {name: value.clone() for name, value in model.state_dict().items()}
    model.load_state_dict(saved, assign=True)


SETTINGS = {
    "default": lambda on: None,
    "overwrite": torch.__future__.set_overwrite_module_params_on_conversion,
    "swap": torch.__future__.set_swap_module_params_on_conversion,
}
for name, switch in SETTINGS.items():
    switch(True)
    for change in convert, assign:
        model = nn.Linear(2, 1)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.25)
        change(model)
        held = optimizer.param_groups[0]["params"][0] is model.weight
        print(f"{name:9} {change.__name__:7} held {held}")
    switch(False)
