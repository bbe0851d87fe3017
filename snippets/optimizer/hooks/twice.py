"""A step() that calls super().step() runs its hooks once or twice: it depends
on whether an instance of the base was built before.
"""

import torch


class Loud(torch.optim.SGD):
    def step(self, closure=None):
        return super().step(closure)


calls = []
optimizer = Loud([torch.zeros(1, requires_grad=True)], lr=1.0)
optimizer.register_step_pre_hook(lambda *args: calls.append("hook"))
print("SGD.step wrapped:", hasattr(torch.optim.SGD.step, "hooked"))
optimizer.step()
print("calls of the hook:", len(calls))

torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
calls.clear()
print("SGD.step wrapped:", hasattr(torch.optim.SGD.step, "hooked"))
optimizer.step()
print("calls of the hook:", len(calls))
