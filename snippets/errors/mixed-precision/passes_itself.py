"""A fused optimizer of the old kind, whose step() takes the scaler, is still
given it: with a warning.
"""

import warnings

import torch


class OldFused(torch.optim.SGD):
    _step_supports_amp_scaling = True

    def step(self, closure=None, grad_scaler=None):
        grad_scaler.unscale_(self)
        return super().step(closure)


w = torch.zeros(1, requires_grad=True)
optimizer = OldFused([w], lr=0.25)
scaler = torch.amp.GradScaler(w.device.type)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scaler.scale(-w.sum()).backward()
    scaler.step(optimizer)
    scaler.update()
print(f"{caught[0].category.__name__}: {caught[0].message}")
print("w", w.item())
