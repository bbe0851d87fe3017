"""Optimizer.__init__ as the older notebook quotes it, on this torch: the method
has another name, and step() wants hooks that it does not make.
"""

from collections import defaultdict

import torch


class Quoted(torch.optim.Optimizer):
    def __init__(self, params, defaults):
        torch._C._log_api_usage_once("python.optimizer")

        self.defaults = defaults

        self._hook_for_profile()

        if isinstance(params, torch.Tensor):
            raise TypeError(
                "params argument given to the optimizer should be "
                "an iterable of Tensors or dicts, but got "
                + torch.typename(params)
            )

        self.state = defaultdict(dict)
        self.param_groups = []

        param_groups = list(params)
        if len(param_groups) == 0:
            raise ValueError("optimizer got an empty parameter list")
        if not isinstance(param_groups[0], dict):
            param_groups = [{"params": param_groups}]

        for param_group in param_groups:
            self.add_param_group(param_group)

    def step(self):
        print("a step")


class Renamed(Quoted):
    _hook_for_profile = torch.optim.Optimizer._patch_step_function


for optimizer_class in Quoted, Renamed:
    try:
        optimizer = optimizer_class([torch.ones(1)], {"lr": 0.1})
        print(f"{optimizer_class.__name__}: made")
        optimizer.step()
    except AttributeError as error:
        print(f"{optimizer_class.__name__}: AttributeError: {error}")
