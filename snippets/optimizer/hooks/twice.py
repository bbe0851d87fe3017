"""A step() that calls super().step() runs its hooks once or twice: it depends
on whether an instance of the base was built before.
"""

import torch


class Quiet(torch.optim.Optimizer):
    def __init__(self, params):
        super().__init__(params, {})

    def step(self, closure=None):
        return None


class Loud(Quiet):
    def step(self, closure=None):
        return super().step(closure)


calls = []
optimizer = Loud([torch.zeros(1, requires_grad=True)])
optimizer.register_step_pre_hook(lambda *args: calls.append("hook"))
print("the base's step wrapped:", hasattr(Quiet.step, "hooked"))
optimizer.step()
print("calls of the hook:", len(calls))

Quiet([torch.zeros(1, requires_grad=True)])
calls.clear()
print("the base's step wrapped:", hasattr(Quiet.step, "hooked"))
optimizer.step()
print("calls of the hook:", len(calls))
