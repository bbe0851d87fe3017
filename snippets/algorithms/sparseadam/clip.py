"""clip_grad_norm_ has no form for sparse gradients: clip the values of the
coalesced gradient, a row at a time or all together.
"""

import torch
from torch import nn

embedding = nn.Embedding(4, 2, sparse=True)
embedding(torch.tensor([1, 1, 2])).sum().backward()
try:
    nn.utils.clip_grad_norm_(embedding.parameters(), 1.0)
except NotImplementedError as error:
    print(str(error).split(" with arguments")[0])

gradient = embedding.weight.grad.coalesce()
norm = gradient.values().norm()
print(f"norm before {norm.item():.3f}")
embedding.weight.grad = gradient * (1.0 / norm).clamp(max=1.0)
after = embedding.weight.grad.coalesce().values().norm()
print(f"norm after {after.item():.3f}")
