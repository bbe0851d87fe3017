"""Built before the move, the optimizer still holds the model's parameters: they
are the same objects, with other data.
"""

import torch

device = torch.get_default_device()  # torch.device("cuda") in your program
model = torch.nn.Linear(2, 1, device="cpu")
torch.nn.init.ones_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=0.25)
held = optimizer.param_groups[0]["params"]
print("built:", held[0].dtype, "held is model.weight:", held[0] is model.weight)

model.to(device, torch.float64)
print("moved:", held[0].dtype, "held is model.weight:", held[0] is model.weight)

x = torch.ones(1, 2, device=device, dtype=torch.float64)
for _ in range(2):
    loss = model(x).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print("weight", model.weight.tolist())
