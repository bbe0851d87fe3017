"""A weight that changes during backward() is refused where the backward pass
still needs its old value.
"""

import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
w.register_post_accumulate_grad_hook(lambda p: optimizer.step())

x = torch.ones(1, requires_grad=True)
(w * x).sum().backward()
print("w * x: no error, w", w.item())
try:
    (x * w.detach() * (w + 0)).sum().backward()
except RuntimeError as error:
    said = str(error).partition(":")[0]
    print("w used twice, once detached: RuntimeError:", said)
