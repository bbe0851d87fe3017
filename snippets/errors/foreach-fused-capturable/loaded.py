"""The options of the groups come with the state: from a run that captured its
step comes capturable=True.
"""

import torch


def new_optimizer(**options):
    w = torch.ones(1, device="cpu", requires_grad=True)
    w.grad = torch.ones(1, device="cpu")
    return torch.optim.Adam([w], **options)


saved = new_optimizer(capturable=True).state_dict()
optimizer = new_optimizer()
optimizer.load_state_dict(saved)
try:
    optimizer.step()
except AssertionError as error:
    print("loaded: AssertionError:", error)

for group in optimizer.param_groups:
    group["capturable"] = False
optimizer.step()
print("capturable set to False again: no error")
