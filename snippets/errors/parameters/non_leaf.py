"""A parameter has to be a leaf: do the arithmetic first, then ask for the
gradient.
"""

import torch

w = torch.ones(2, requires_grad=True)
layer = torch.nn.Linear(2, 2)
for name, tensor in {
    "w * 0.01": w * 0.01,
    "w.double()": w.double(),
    "w.reshape(2, 1)": w.reshape(2, 1),
    "layer.weight[0]": layer.weight[0],
}.items():
    try:
        torch.optim.SGD([tensor], lr=0.1)
    except ValueError as error:
        print(f"{name}: ValueError: {error}")

right = (torch.ones(2) * 0.01).double().requires_grad_()
torch.optim.SGD([right], lr=0.1)
print("arithmetic first, requires_grad_() last: no error")
