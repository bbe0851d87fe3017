"""A compiled step trains as the plain one does, and one compilation serves
all rates of the schedule.
"""

import torch
from torch import nn
from torch._dynamo.utils import counters
from torch.optim.lr_scheduler import CosineAnnealingLR

STEPS = 100
x = torch.linspace(-1, 1, 64).unsqueeze(1)
y = torch.sin(3 * x)


def train(compiled):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
    criterion = nn.MSELoss()
    rate = torch.tensor(0.05)
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate)
    scheduler = CosineAnnealingLR(optimizer, T_max=STEPS)

    def update():
        optimizer.step()

    if compiled:
        update = torch.compile(update)
    for _ in range(STEPS):
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        update()
        scheduler.step()
    return loss.item(), nn.utils.parameters_to_vector(model.parameters())


torch.compiler.reset()
counters.clear()
plain_loss, plain = train(compiled=False)
loss, weights = train(compiled=True)
print(f"last loss: plain {plain_loss:.4f} compiled {loss:.4f}")
print("graphs compiled:", counters["stats"]["unique_graphs"])
print("weights equal to the last bit:", torch.equal(plain, weights))
print("weights within 1e-4:", torch.allclose(plain, weights, atol=1e-4))
