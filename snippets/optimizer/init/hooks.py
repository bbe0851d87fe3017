"""The first instance wraps step() of the class; the wrapper
runs the hooks of each instance.
"""

import torch


class Quiet(torch.optim.Optimizer):
    def step(self):
        print("step itself")


print("before any instance, step is wrapped:", hasattr(Quiet.step, "hooked"))
optimizer = Quiet([torch.zeros(1)], defaults={})
print("after the first one, step is wrapped:", hasattr(Quiet.step, "hooked"))

optimizer.register_step_pre_hook(
    lambda optimizer, args, kwargs: print("pre hook")
)
optimizer.register_step_post_hook(
    lambda optimizer, args, kwargs: print("post hook")
)
optimizer.step()
