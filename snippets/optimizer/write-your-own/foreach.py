"""The same update, tensor by tensor and as three operations on lists."""

import torch
from torch.utils._python_dispatch import TorchDispatchMode


class Count(TorchDispatchMode):
    def __init__(self):
        super().__init__()
        self.calls = []

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        self.calls.append(func.__name__)
        return func(*args, **(kwargs or {}))


def for_loop(params, grads, buffers):
    for p, grad, buffer in zip(params, grads, buffers, strict=True):
        buffer.mul_(0.5).add_(grad)
        p.add_(buffer, alpha=-0.25)


def foreach(params, grads, buffers):
    torch._foreach_mul_(buffers, 0.5)
    torch._foreach_add_(buffers, grads)
    torch._foreach_add_(params, buffers, alpha=-0.25)


for update in for_loop, foreach:
    params, grads, buffers = (
        [torch.full((2,), value) for _ in range(8)] for value in (1.0, 2.0, 4.0)
    )
    with Count() as count:
        update(params, grads, buffers)
    print(f"{update.__name__}: {len(count.calls)} operations for {len(params)}")
    print("  first", *count.calls[:3], "w", params[0].tolist())
