"""What __init__ leaves on the instance: one program for
every version of torch.
"""

import torch

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
print(len(vars(optimizer)), "attributes")
for name in sorted(vars(optimizer)):
    print(" ", name)
