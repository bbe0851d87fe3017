"""A loop with LBFGS: the forward and backward pass stands in the closure, and
step() returns the loss.
"""

import torch

x = torch.linspace(0, 1, 8, dtype=torch.float64).unsqueeze(1)
target = (2 * x).exp()
model = torch.nn.Linear(1, 1, dtype=torch.float64)
for p in model.parameters():
    torch.nn.init.zeros_(p)
criterion = torch.nn.MSELoss()
optimizer = torch.optim.LBFGS(
    model.parameters(), max_iter=4, line_search_fn="strong_wolfe"
)


def closure():
    optimizer.zero_grad()
    loss = criterion(model(x), target)
    loss.backward()
    return loss


for step in range(4):
    loss = optimizer.step(closure)
    calls = optimizer.state[model.weight]["func_evals"]
    print(f"step {step}: loss before {loss.item():.4f}, calls so far {calls}")
print(f"loss now {criterion(model(x), target).item():.4f}")
