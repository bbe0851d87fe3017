"""A rate that is text: the optimizers compare it with zero, and Python refuses
that. As an option of a group it goes unnoticed until the step.
"""

import json

import torch

config = json.loads('{"lr": "1e-3"}')
w = torch.ones(1, requires_grad=True)
w.grad = torch.ones(1)
for name in "Adam", "SGD":
    optimizer = vars(torch.optim)[name]
    try:
        optimizer([w], lr=config["lr"])
    except TypeError as error:
        print(f"{name}: TypeError: {error}")

optimizer = torch.optim.Adam([{"params": [w], "lr": config["lr"]}])
print("in a group: no error from the constructor")
try:
    optimizer.step()
except TypeError as error:
    print("in a group: step(): TypeError:", error)

torch.optim.Adam([w], lr=float(config["lr"])).step()
print("as a float: no error")
