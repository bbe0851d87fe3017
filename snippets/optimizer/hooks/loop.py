"""A hook before each step clips the gradients, a hook after it keeps the weight
from going below zero; the loop does not change.
"""

import torch

x = torch.tensor([[1.0], [2.0], [3.0]])
target = 1 - x
model = torch.nn.Linear(1, 1)
for p in model.parameters():
    torch.nn.init.constant_(p, 0.25)
optimizer = torch.optim.SGD(model.parameters(), lr=0.125)


def clip(optimizer, args, kwargs):
    params = [p for group in optimizer.param_groups for p in group["params"]]
    norm = torch.nn.utils.clip_grad_norm_(params, max_norm=1.0)
    print(f"norm before clipping {norm.item():.3f}")


@torch.no_grad()
def keep_positive(optimizer, args, kwargs):
    model.weight.clamp_(min=0)


clip_handle = optimizer.register_step_pre_hook(clip)
optimizer.register_step_post_hook(keep_positive)
for step in range(4):
    if step == 3:
        clip_handle.remove()
    loss = torch.nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(f"step {step}: loss was {loss:.3f}, weight {model.weight.item():.3f}")
