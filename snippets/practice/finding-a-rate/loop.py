"""A range test of 201 batches: the rate grows by a factor at each batch and the
loss is noted. Then model and optimizer are what they were before it.
"""

import copy

import torch
from torch import nn

BATCHES = 201
with torch.device("cpu"):  # the same random numbers on every device
    torch.manual_seed(0)
    points = 2 * torch.rand(512, 2, dtype=torch.float64) - 1
    noise = 0.2 * torch.randn(512, 1, dtype=torch.float64)
    chosen = torch.randint(512, (BATCHES, 32))
x = points.to(torch.get_default_device())
y = torch.sin(3 * x[:, :1]) * torch.cos(2 * x[:, 1:]) + noise.to(x)
loader = [(x[rows], y[rows]) for rows in chosen.tolist()]
criterion = nn.MSELoss()


def range_test(model, optimizer, batches, low=1e-4, high=10.0, keep=0.9):
    """The rates and the smoothed losses, until the loss explodes."""
    saved = copy.deepcopy((model.state_dict(), optimizer.state_dict()))
    rates, losses, average = [], [], 0.0
    for step, (inputs, targets) in enumerate(batches):
        rate = low * (high / low) ** (step / (len(batches) - 1))
        for group in optimizer.param_groups:
            group["lr"] = rate
        optimizer.zero_grad()
        loss = criterion(model(inputs), targets)
        loss.backward()
        optimizer.step()
        average = keep * average + (1 - keep) * loss.item()
        rates.append(rate)
        losses.append(average / (1 - keep ** (step + 1)))
        if not losses[-1] <= 4 * min(losses):  # a NaN, too
            break
    model.load_state_dict(saved[0])
    optimizer.load_state_dict(saved[1])
    optimizer.zero_grad()
    return rates, losses


def build(optimizer_class):
    with torch.device("cpu"):
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
    model.to(x)
    return model, optimizer_class(model.parameters(), lr=0.01)


curves = {}
for optimizer_class in torch.optim.SGD, torch.optim.Adam:
    name = optimizer_class.__name__
    model, optimizer = build(optimizer_class)
    untouched, _ = build(optimizer_class)
    rates, losses = curves[name] = range_test(model, optimizer, loader)
    low, rate = min(zip(losses, rates, strict=True))
    print(f"{name}: lowest, {low:.2f}, at rate {rate:.2f}", end="")
    print(f", stopped at {rates[-1]:.2f}")
    pairs = zip(model.parameters(), untouched.parameters(), strict=True)
    print("  weights as before:", all(torch.equal(a, b) for a, b in pairs))
    print("  its rate as before:", optimizer.param_groups[0]["lr"])
for step in range(0, BATCHES, 10):
    print(f"rate {1e-4 * 1e5 ** (step / (BATCHES - 1)):7.4f}", end="")
    for name, (_, losses) in curves.items():
        loss = f"{losses[step]:.2f}" if step < len(losses) else "stopped"
        print(f"  {name} {loss}", end="")
    print()
