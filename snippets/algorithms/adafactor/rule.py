"""Adafactor (Shazeer and Stern, 2018) as PyTorch has it: equal to the
class, for a matrix and for a vector.
"""

import torch


# --8<-- [start:step]
def adafactor_step(w, grad, state, t, lr, beta2_decay, eps, d, weight_decay):
    eps1, eps2 = eps
    eps1 = torch.finfo(w.dtype).eps if eps1 is None else eps1
    new = t**beta2_decay  # the share of the newest gradient: 1 - beta2
    alpha = max(eps2, rms(w)) * min(lr, t**-0.5)
    if grad.dim() > 1:
        rows = (grad**2).mean(-1, keepdim=True)
        columns = (grad**2).mean(-2, keepdim=True)
        state["row"] = (1 - new) * state["row"] + new * rows
        state["col"] = (1 - new) * state["col"] + new * columns
        mean = state["row"].mean(-2, keepdim=True).clamp(min=eps1)
        variance = state["row"] @ state["col"] / mean
    else:
        state["var"] = (1 - new) * state["var"] + new * grad**2
        variance = state["var"]
    update = grad / variance.sqrt().clamp(min=eps1)
    update = update / max(1.0, rms(update) / d)
    return (1 - lr * weight_decay) * w - alpha * update


# --8<-- [end:step]
def rms(x):
    return x.square().mean().sqrt().item()


DEFAULTS = {"lr": 0.01, "beta2_decay": -0.8, "eps": (None, 1e-3), "d": 1.0}
DEFAULTS |= {"weight_decay": 0.0}
OTHERS = {"lr": 0.2, "beta2_decay": -0.5, "eps": (1e-4, 0.01), "d": 2.0}
OTHERS |= {"weight_decay": 0.1}
for options in DEFAULTS, OTHERS:
    for shape in (6, 3), (18,):
        curvature = torch.arange(1.0, 19.0, dtype=torch.float64).view(shape)
        ours = torch.ones(shape, dtype=torch.float64)
        w = ours.clone().requires_grad_()
        optimizer = torch.optim.Adafactor([w], **options)
        state, largest = {"row": 0.0, "col": 0.0, "var": 0.0}, 0.0
        for t in range(1, 101):
            optimizer.zero_grad()
            (curvature * w**2 / 2).sum().backward()
            optimizer.step()
            ours = adafactor_step(ours, curvature * ours, state, t, **options)
            largest = max(largest, (w - ours).abs().max().item())
        print(f"{shape}, lr={options['lr']}:", end=" ")
        print(f"largest difference in 100 steps {largest:.12f}")
