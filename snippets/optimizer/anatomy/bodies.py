"""foreach and fused choose one of three bodies; the update is the same."""

import importlib
from unittest.mock import patch

import torch

module = importlib.import_module("torch.optim.adam")

BODIES = {
    "_single_tensor_adam": {"foreach": False},
    "_multi_tensor_adam": {"foreach": True},
    "_fused_adam": {"fused": True},
}
for name, option in BODIES.items():
    w = torch.ones(1, requires_grad=True)
    w.grad = torch.full((1,), 2.0)
    optimizer = torch.optim.Adam(
        [w], lr=0.25, betas=(0.5, 0.75), eps=0.0, **option
    )
    with patch.object(module, name, wraps=getattr(module, name)) as body:
        optimizer.step()
    print(f"{name:20}", option, "calls", body.call_count, "w", w.item())
