"""In the optimizer the state is keyed by the parameters themselves, in the
state dict by their positions.
"""

import torch

model = torch.nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(1, 2)).sum().backward()
optimizer.step()

for name, p in model.named_parameters():
    print(f"optimizer.state[{name}]:", *optimizer.state[p])
saved = optimizer.state_dict()
for number, state in saved["state"].items():
    print(f"state_dict[state][{number}]:", *state)
print(
    "state_dict[param_groups][0][params]:", saved["param_groups"][0]["params"]
)
weight = optimizer.state[model.weight]
print("the same tensor:", saved["state"][0]["exp_avg"] is weight["exp_avg"])
