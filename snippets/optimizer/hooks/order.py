"""One step() and its hooks, in the order in which they are called."""

import torch
from torch.optim.optimizer import (
    register_optimizer_step_post_hook,
    register_optimizer_step_pre_hook,
)


def says(words):
    return lambda optimizer, args, kwargs: print(words)


def closure():
    print("step() itself")
    return torch.zeros(())


optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
handles = [
    optimizer.register_step_pre_hook(says("pre hook, registered first")),
    optimizer.register_step_pre_hook(says("pre hook, registered second")),
    optimizer.register_step_post_hook(says("post hook")),
    register_optimizer_step_pre_hook(says("global pre hook")),
    register_optimizer_step_post_hook(says("global post hook")),
]
optimizer.step(closure)

for handle in handles:
    handle.remove()
print("all handles removed:")
loss = optimizer.step(closure)
