"""What is left of a range test when it is not taken back, or only in part: the
loss of the training after it, with Adam at the rate that was chosen.
"""

import copy

import torch
from torch import nn

with torch.device("cpu"):  # the same random numbers on every device
    torch.manual_seed(0)
    points = 2 * torch.rand(512, 2, dtype=torch.float64) - 1
    noise = 0.2 * torch.randn(512, 1, dtype=torch.float64)
    chosen = torch.randint(512, (200, 32))
x = points.to(torch.get_default_device())
clean = torch.sin(3 * x[:, :1]) * torch.cos(2 * x[:, 1:])
y = clean + noise.to(x)
loader = [(x[rows], y[rows]) for rows in chosen.tolist()]
criterion = nn.MSELoss()


def train(model, optimizer, rates=None):
    for step, (inputs, targets) in enumerate(loader):
        if rates:
            optimizer.param_groups[0]["lr"] = rates[step]
        optimizer.zero_grad()
        criterion(model(inputs), targets).backward()
        optimizer.step()


def loss_after_test(copied=True, model=True, rate=True, state=True):
    """The loss of a training after a test that is taken back in these parts."""
    with torch.device("cpu"):
        torch.manual_seed(0)
        net = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
    net.to(x)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    saved = net.state_dict(), optimizer.state_dict()
    if copied:
        saved = copy.deepcopy(saved)
    train(net, optimizer, [1e-4 * 1e5 ** (step / 199) for step in range(200)])
    if model:
        net.load_state_dict(saved[0])
    if state:
        optimizer.load_state_dict(saved[1])
    elif rate:
        optimizer.param_groups[0]["lr"] = 0.01
    train(net, optimizer)
    return f"{criterion(net(x), clean).item():.3f}"


print("put back: all of it           ", loss_after_test())
print("all but the weights           ", loss_after_test(model=False))
print("all but the optimizer's state ", loss_after_test(state=False))
print(
    "only the weights              ", loss_after_test(rate=False, state=False)
)
print("all, from dicts not copied    ", loss_after_test(copied=False))
print("the best constant, untrained  ", f"{clean.var(correction=0):.3f}")
