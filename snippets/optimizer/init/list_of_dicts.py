"""__init__ makes a list of dicts of the parameters that you pass, each
with every option filled in.
"""

import torch

model = torch.nn.Linear(2, 1)
FORMS = {
    "a generator": model.parameters(),
    "a list": [model.weight, model.bias],
    "dicts": [{"params": model.weight, "lr": 0.25}, {"params": [model.bias]}],
    "named": model.named_parameters(),
}
for form, params in FORMS.items():
    optimizer = torch.optim.SGD(params, lr=1.0)
    for index, group in enumerate(optimizer.param_groups):
        count, names = len(group["params"]), group.get("param_names", "")
        print(f"{form:11} group {index}: {count} tensors,", end=" ")
        print(f"lr {group['lr']}", *names)
