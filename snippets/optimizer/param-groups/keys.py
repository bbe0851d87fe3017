"""The keys of Adam's parameter group: one program for every
version of torch.
"""

import torch

w = torch.zeros(1, requires_grad=True)
group = torch.optim.Adam([w]).param_groups[0]
print(len(group), "keys:")
for key in sorted(group):
    print(" ", key)
