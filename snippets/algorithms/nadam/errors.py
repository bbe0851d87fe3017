"""What NAdam refuses: a negative decay, a beta of 1, and the
state that Adam saved.
"""

import torch

w = torch.ones(1, requires_grad=True)
w.grad = torch.ones(1)
for arguments in {"momentum_decay": -0.004}, {"betas": (1.0, 0.999)}:
    try:
        torch.optim.NAdam([w], **arguments)
    except ValueError as error:
        print(type(error).__name__ + ":", error)

adam = torch.optim.Adam([w])
adam.step()
try:
    torch.optim.NAdam([w]).load_state_dict(adam.state_dict())
except KeyError as error:
    print("state of Adam into NAdam:", type(error).__name__ + ":", error)
