"""A gradient that you assign has the shape and the dtype of its tensor."""

import torch

w = torch.ones(2, requires_grad=True)
for grad in torch.ones(3), torch.ones(2, dtype=torch.float64), [1.0, 1.0]:
    try:
        w.grad = grad
    except (RuntimeError, TypeError) as error:
        print(f"{type(error).__name__}:", str(error).split(". ")[0])
w.grad = torch.ones(2)
print("the same shape and dtype: no error")
