"""Step hooks run once for each step(): not for each call of LBFGS's closure,
and not for a step that GradScaler skips.
"""

import torch


def counted(optimizer, counts):
    def count(optimizer, args, kwargs):
        counts.append("hook")

    optimizer.register_step_pre_hook(count)
    return optimizer


hooks, closures = [], []
w = torch.zeros(1, requires_grad=True)
optimizer = counted(torch.optim.LBFGS([w]), hooks)


def closure():
    closures.append("closure")
    optimizer.zero_grad()
    loss = (2 * (w - 2) ** 2).sum()
    loss.backward()
    return loss


optimizer.step(closure)
print(f"LBFGS: closure calls {len(closures)}, hook calls {len(hooks)}")

for factor in 1.0, float("inf"):
    hooks = []
    optimizer = counted(torch.optim.SGD([w], lr=1.0), hooks)
    optimizer.zero_grad()
    scaler = torch.amp.GradScaler(w.device.type, init_scale=8.0)
    scaler.scale((-factor * w).sum()).backward()
    scaler.step(optimizer)
    scaler.update()
    print(f"GradScaler, gradient {-factor}: hook calls {len(hooks)}")
