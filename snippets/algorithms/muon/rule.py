"""Muon (Jordan and others, 2024), with Moonshot's scale (Liu and others,
2025): equal to the class, for tall and for wide matrices.
"""

import torch


def newton_schulz(x, ns_coefficients, eps, ns_steps):
    a, b, c = ns_coefficients
    x = x.bfloat16()
    tall = x.size(0) > x.size(1)
    x = x.T if tall else x
    x = x / x.norm().clamp(min=eps)
    for _ in range(ns_steps):
        gram = x @ x.T
        poly = torch.addmm(gram, gram, gram, beta=b, alpha=c)  # bA + cAA
        x = torch.addmm(x, poly, x, beta=a)  # aX + poly X
    return x.T if tall else x


# --8<-- [start:step]
def muon_step(
    w, grad, state, lr, weight_decay, momentum, nesterov, adjust_lr_fn, **ns
):
    buf = momentum * state["buf"] + (1 - momentum) * grad
    update = (1 - momentum) * grad + momentum * buf if nesterov else buf
    state["buf"] = buf
    update = newton_schulz(update, **ns).to(w.dtype)
    rows, columns = w.shape
    if adjust_lr_fn == "match_rms_adamw":
        scale = 0.2 * max(rows, columns) ** 0.5
    else:
        scale = max(1, rows / columns) ** 0.5
    return (1 - lr * weight_decay) * w - lr * scale * update


# --8<-- [end:step]
DEFAULTS = {"lr": 0.001, "weight_decay": 0.1, "momentum": 0.95}
DEFAULTS |= {"nesterov": True, "ns_coefficients": (3.4445, -4.775, 2.0315)}
DEFAULTS |= {"eps": 1e-7, "ns_steps": 5, "adjust_lr_fn": None}
OTHERS = {"lr": 0.02, "weight_decay": 0.0, "momentum": 0.9}
OTHERS |= {"nesterov": False, "ns_coefficients": (2.0, -1.5, 0.5)}
OTHERS |= {"eps": 1e-3, "ns_steps": 8, "adjust_lr_fn": "match_rms_adamw"}
for options in DEFAULTS, OTHERS:
    for shape in (6, 3), (3, 6):
        curvature = torch.arange(1.0, 19.0, dtype=torch.float64).view(shape)
        ours = torch.ones(shape, dtype=torch.float64)
        w = ours.clone().requires_grad_()
        optimizer = torch.optim.Muon([w], **options)
        state, largest = {"buf": torch.zeros_like(ours)}, 0.0
        for _ in range(100):
            optimizer.zero_grad()
            (curvature * w**2 / 2).sum().backward()
            optimizer.step()
            ours = muon_step(ours, curvature * ours, state, **options)
            largest = max(largest, (w - ours).abs().max().item())
        print(f"{shape[0]} x {shape[1]}, lr={options['lr']}:", end=" ")
        print(f"largest difference in 100 steps {largest:.12f}")
