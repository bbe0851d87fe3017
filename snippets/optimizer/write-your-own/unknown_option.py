"""An unknown option of a group is refused if add_param_group() looks at it."""

import torch


class Strict(torch.optim.SGD):
    def add_param_group(self, param_group):
        known = {"params", "param_names", "initial_lr", *self.defaults}
        if unknown := param_group.keys() - known:
            raise TypeError(f"unknown options: {sorted(unknown)}")
        super().add_param_group(param_group)


w = torch.zeros(1, requires_grad=True)
for cls in torch.optim.SGD, Strict:
    for options in {"momentun": 0.9}, {"momentum": 0.9}:
        try:
            optimizer = cls([{"params": [w], **options}])
            momentum = optimizer.param_groups[0]["momentum"]
            print(f"{cls.__name__} {options}: accepted, {momentum=}")
        except TypeError as error:
            print(f"{cls.__name__} {options}: TypeError: {error}")
